import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Goes to the top of the project, says so when this Node is too old, and installs what the lockfile says. */
export function prepare() {
  process.chdir(ROOT);
  if (isTooOld(process.versions.node))
    stop(`Node 20.19, 22.12 or newer is needed; this is ${process.version}.`);
  if (!isInstalled(ROOT) && !npm(["ci"], ROOT)) stop("The packages could not be installed.");
}

/** @param {string} version */
function isTooOld(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const firstMinor = { 20: 19, 22: 12 }[major];
  return firstMinor === undefined ? major < 23 : minor < firstMinor;
}

/**
 * Whether node_modules is what the lockfile says, as far as one can see without reading it all.
 *
 * @param {string} folder
 */
export function isInstalled(folder) {
  const stamp = path.join(folder, "node_modules/.package-lock.json");
  return (
    existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(path.join(folder, "package-lock.json")).mtimeMs
  );
}

/**
 * Runs npm and tells whether it went well. Through its own file where that is known: no shell, so the same on Windows.
 *
 * @param {string[]} words
 * @param {string} folder
 */
export function npm(words, folder) {
  const file = process.env["npm_execpath"];
  const { status } =
    file === undefined
      ? spawnSync(process.platform === "win32" ? "npm.cmd" : "npm", words, {
          cwd: folder,
          stdio: "inherit",
          shell: process.platform === "win32",
        })
      : spawnSync(process.execPath, [file, ...words], { cwd: folder, stdio: "inherit" });
  return status === 0;
}

/**
 * Runs a package's program with this Node until it ends, and gives its exit code.
 *
 * @param {string} file its place in node_modules
 * @param {string[]} words
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>}
 */
export function run(file, words, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join("node_modules", file), ...words], {
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
      process.on(signal, () => child.kill(signal));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/**
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(message);
  process.exit(1);
}
