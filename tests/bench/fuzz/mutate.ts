/** Numbers from 0 up to, not including, 1. */
export type Chance = () => number;

function below(chance: Chance, limit: number): number {
  return Math.floor(chance() * limit);
}

export function oneOf<T>(chance: Chance, list: readonly T[]): T {
  const one = list[below(chance, list.length)];
  if (one === undefined) throw new Error("Nothing to choose from.");
  return one;
}

/** Damages a file as a bad disk, a bad cable or a bad person would: somewhere, a few times. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array<ArrayBuffer> {
  let now = Uint8Array.from(bytes);
  for (let times = 1 + below(chance, 4); times > 0; times -= 1) now = damaged(now, chance);
  return now;
}

function damaged(bytes: Uint8Array<ArrayBuffer>, chance: Chance): Uint8Array<ArrayBuffer> {
  const at = below(chance, bytes.length + 1);
  const length = below(chance, chance() < 0.8 ? 8 : bytes.length);
  const part = bytes.subarray(at, at + length);
  const rest = bytes.subarray(at + length);
  const noise = Uint8Array.from({ length }, () => below(chance, 256));
  switch (below(chance, 6)) {
    case 0:
      return joined(bytes.subarray(0, at));
    case 1:
      return joined(bytes.subarray(0, at), rest);
    case 2:
      return joined(bytes.subarray(0, at), part, part, part, rest);
    case 3:
      return joined(bytes.subarray(0, at), noise, rest);
    case 4:
      return joined(bytes.subarray(0, at), noise, bytes.subarray(at));
    default:
      return bytes.map((byte, index) => (index === at ? byte ^ (1 << below(chance, 8)) : byte));
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What nobody would type, and somebody would send. */
export const NASTY_TEXTS: readonly string[] = [
  "",
  " ",
  "\0",
  "\ud800",
  "\udfff\ud800",
  "\u202e\u2066",
  "a".repeat(10_000),
  "😀".repeat(2000),
  "__proto__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  '=HYPERLINK("http://example.org")',
  "+1-2",
  "@SUM(A1)",
  "../../etc/passwd",
  "NaN",
  "1e999",
  "-0",
  "2026-02-30",
  "9999-99-99",
  "zzzzzzzzzzzzzother",
];

/** Puts something that does not belong there somewhere in a value made of JSON. */
export function mutateJson(value: unknown, chance: Chance): string {
  let text = JSON.stringify(mutated(value, chance, 1 + below(chance, 5)));
  // What an object of JavaScript cannot hold, and the text of one can: names twice, and "__proto__" as a name.
  if (chance() < 0.15)
    text = text.replace(/"(\w+)":/, (_, name: string) => `"__proto__":{"polluted":"yes"},"${name}":`);
  if (chance() < 0.05) text = text.replace(/"(\w+)":/, (_, name: string) => `"${name}":1,"${name}":`);
  return text;
}

function mutated(value: unknown, chance: Chance, times: number): unknown {
  let now = value;
  for (let left = times; left > 0; left -= 1) now = changedSomewhere(now, chance, below(chance, 6));
  return now;
}

function changedSomewhere(value: unknown, chance: Chance, depth: number): unknown {
  if (depth === 0 || typeof value !== "object" || value === null) return nasty(chance, value);
  if (Array.isArray(value)) {
    if (value.length === 0) return [nasty(chance, value)];
    const at = below(chance, value.length);
    if (chance() < 0.1) return [...value, value[at]];
    if (chance() < 0.1) return value.toSpliced(at, 1);
    return value.map((item: unknown, index) =>
      index === at ? changedSomewhere(item, chance, depth - 1) : item,
    );
  }
  const entries = Object.entries(value);
  if (entries.length === 0 || chance() < 0.1)
    return { ...value, [oneOf(chance, NASTY_TEXTS)]: nasty(chance, value) };
  const at = below(chance, entries.length);
  if (chance() < 0.1) return Object.fromEntries(entries.toSpliced(at, 1));
  return Object.fromEntries(
    entries.map(([name, item], index) => [
      name,
      index === at ? changedSomewhere(item, chance, depth - 1) : item,
    ]),
  );
}

function nasty(chance: Chance, was: unknown): unknown {
  switch (below(chance, 9)) {
    case 0:
      return null;
    case 1:
      return oneOf(chance, [0, -1, 1.5, 1e308, -1e308, Number.MAX_SAFE_INTEGER + 2, 6]);
    case 2:
      return chance() < 0.5;
    case 3:
      return [was];
    case 4:
      return { was };
    case 5:
      return deep(oneOf(chance, [5, 19, 20, 21, 500, 4000]));
    case 6:
      return typeof was === "string" ? was + oneOf(chance, NASTY_TEXTS) : was;
    case 7:
      return {};
    default:
      return oneOf(chance, NASTY_TEXTS);
  }
}

function deep(levels: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}
