const ATTEMPTS = 3;

/**
 * Starts something that now and then falls over while it starts, as a browser does on a busy machine: again, twice,
 * and each time says so. The last failure is passed on.
 *
 * @template T
 * @param {() => Promise<T>} start
 * @param {(line: string) => void} [say]
 * @returns {Promise<T>}
 */
export async function startSteadily(start, say = (line) => process.stderr.write(`${line}\n`)) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start();
    } catch (cause) {
      if (attempt === ATTEMPTS) throw cause;
      const [reason] = String(cause).split("\n");
      say(`The browser did not start (attempt ${attempt} of ${ATTEMPTS}): ${reason}`);
    }
  }
}
