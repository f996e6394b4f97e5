/** Says how far a long command is, at most some ten times on its way; past what it prints, so that a table stays a table. */
export function tellHowFar(what: string, done: number, total: number): void {
  const step = Math.max(1, Math.floor(total / 10));
  if (done % step === 0) process.stderr.write(`${what}: ${done} of ${total}\n`);
}
