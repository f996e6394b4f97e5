import { expect, it } from "vitest";

import { act, ballotOf, beginEntry, type Deed, type Entry } from "./entry.ts";

const FACTORS = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];
const whole = "123450n.?-54";

function type(entry: Entry, ...deeds: readonly (string | Deed)[]): Entry {
  return deeds.reduce<Entry>((so, deed) => {
    const all =
      typeof deed === "string" ? keysOf(deed).map((key) => ({ type: "key" as const, key })) : [deed];
    return all.reduce(act, so);
  }, entry);
}

/** `<` is Backspace, `!` is Enter. */
function keysOf(keys: string): readonly string[] {
  return Array.from(keys, (key) => ({ "<": "Backspace", "!": "Enter" })[key] ?? key);
}

const begun = () => beginEntry({ length: FACTORS.length, asksKind: false }, "first");
const withKinds = () => beginEntry({ length: 3, asksKind: true }, "first");
const cameIn = (ballotId: string) => ({ type: "cameIn", ballotId }) as const;
const handedIn = (entry: Entry) => ballotOf(entry.current, FACTORS);

it("D3 a card is twelve keys, one for each answer and one for no cross, and Enter confirms it", () => {
  const entry = type(begun(), whole);
  expect(entry.isSending).toBe(false);
  expect(handedIn(entry)).toEqual({
    ballotId: "first",
    edition: 0,
    answers: {
      a: 1,
      b: 2,
      c: 3,
      d: 4,
      e: 5,
      f: "dont-know",
      g: "not-applicable",
      i: "dont-know",
      j: "not-applicable",
      k: 5,
      l: 4,
    },
    remarks: {},
  });
  expect(type(entry, "!").isSending).toBe(true);
});

it.each([
  ["a key that stands for nothing", "123", "7", "unknown"],
  ["a point that the scale does not have", "123", "6", "unknown"],
  ["a mark too many", whole, "4", "full"],
  ["Enter before the end", "123", "!", "unfinished"],
  ["Backspace before the first", "", "<", "start"],
])("D3 %s is refused at once with its reason, and nothing moves on", (_, before, key, why) => {
  const entry = type(begun(), before);
  const after = type(entry, key);
  expect(after.refused).toMatchObject({ key: keysOf(key)[0], why, times: 1 });
  expect(after.current).toBe(entry.current);
  expect(after.isSending).toBe(false);
  // Again: told again. A key that fits: all is well.
  expect(type(after, key).refused?.times).toBe(2);
  expect(type(begun(), "77", "4").refused).toBeUndefined();
});

it("D3 Backspace takes back mark by mark, and a place can be gone to", () => {
  expect(handedIn(type(begun(), "4455<<12")).answers).toEqual({ a: 4, b: 4, c: 1, d: 2 });
  const entry = type(begun(), "444444444444", { type: "goTo", place: 2 }, "1");
  expect(handedIn(entry).answers).toMatchObject({ b: 4, c: 1, d: 4 });
  expect(type(entry, "!").isSending).toBe(true);
});

it("D3 the last card is corrected until the next is confirmed, as the same ballot once more", () => {
  const next = type(begun(), whole, "!", cameIn("second"));
  expect(next).toMatchObject({ done: 1, isCorrecting: false, current: { ballotId: "second" } });
  expect(handedIn(next).answers).toEqual({});

  const corrected = type(next, "<", "<2");
  expect(corrected.isCorrecting).toBe(true);
  expect(handedIn(corrected)).toMatchObject({ ballotId: "first", edition: 1, answers: { a: 1, l: 2 } });
  const again = type(corrected, "!", cameIn("third"));
  expect(again).toMatchObject({ done: 1, isCorrecting: false, current: { ballotId: "third" } });
  expect(handedIn(type(again, "<", "<1"))).toMatchObject({
    ballotId: "first",
    edition: 2,
    answers: { l: 1 },
  });

  // A card that is begun is not thrown away, and after the next only that one can be corrected.
  expect(type(again, "4", { type: "correct" })).toMatchObject({ isCorrecting: false });
  const later = type(again, whole, "!", cameIn("fourth"), "<");
  expect(later.current).toMatchObject({ ballotId: "third", edition: 1 });
  expect(JSON.stringify(later)).not.toContain('"first"');
});

it("D3 the last card stays as it was when nothing of it is changed after all", () => {
  const looked = type(begun(), whole, "!", cameIn("second"), "<", "<", {
    type: "keepAsItWas",
    ballotId: "third",
  });
  expect(looked).toMatchObject({ isCorrecting: false, done: 1, last: { ballotId: "first", edition: 0 } });
  expect(handedIn(type(looked, "<")).answers).toMatchObject({ l: 4 });
});

it("D3 what is pressed while a card is on its way in is of the next one, and of none when it did not come in", () => {
  const sending = type(begun(), whole, "!", "55");
  expect(handedIn(sending)).toMatchObject({ ballotId: "first", answers: { a: 1, b: 2 } });
  expect(handedIn(type(sending, cameIn("second")))).toMatchObject({
    ballotId: "second",
    answers: { a: 5, b: 5 },
  });

  const failed = type(sending, { type: "failed" });
  expect(failed.isSending).toBe(false);
  expect(handedIn(failed)).toEqual(handedIn(sending));
  expect(type(failed, "!").isSending).toBe(true);
});

it("R7 only what is asked has a place, and a remark goes with its statement", () => {
  const entry = type(
    beginEntry({ length: 3, asksKind: false }, "first"),
    "4",
    { type: "remark", factorId: "a", text: "Goed" },
    "54",
  );
  expect(type(entry, "4").refused?.why).toBe("full");
  expect(ballotOf(entry.current, FACTORS.slice(0, 3))).toEqual({
    ballotId: "first",
    edition: 0,
    answers: { a: 4, b: 5, c: 4 },
    remarks: { a: "Goed" },
  });
});

it("D3 R5 where the round asks the kind of organisation, a letter behind the last statement says it, and Enter goes without", () => {
  const full = type(withKinds(), "454");
  expect(type(full, "!").isSending).toBe(true);
  expect(handedIn(full)).not.toHaveProperty("kind");
  for (const [key, kind] of [
    ["a", "company"],
    ["B", "government"],
    ["c", "school"],
    ["D", "research"],
    ["e", "other"],
  ] as const) {
    const said = type(full, key);
    expect(handedIn(said)).toMatchObject({ kind, answers: { a: 4, b: 5, c: 4 } });
    expect(type(said, "!").isSending).toBe(true);
  }
  // Another letter takes its place, and Backspace first takes the letter away.
  expect(handedIn(type(full, "ab")).kind).toBe("government");
  const back = type(full, "ab<");
  expect(handedIn(back)).not.toHaveProperty("kind");
  expect(handedIn(type(back, "<")).answers).toEqual({ a: 4, b: 5 });
});

it("D3 a letter for a kind that is not asked, or that comes too early, is refused; and so is a mark too many", () => {
  expect(type(begun(), whole, "a").refused?.why).toBe("unknown");
  const early = type(withKinds(), "45", "a");
  expect(early.refused?.why).toBe("early");
  expect(early.current.card).toMatchObject({ at: 2 });
  expect(early.current.card).not.toHaveProperty("kind");
  expect(type(withKinds(), "454", "f").refused?.why).toBe("unknown");
  expect(type(withKinds(), "454a", "4").refused?.why).toBe("full");
});

it("D3 R5 the last card keeps its kind while it is corrected, and the next one begins without", () => {
  const next = type(withKinds(), "454b!", cameIn("second"));
  expect(handedIn(next)).not.toHaveProperty("kind");
  const corrected = type(next, "<", { type: "goTo", place: 0 }, "1");
  expect(handedIn(corrected)).toMatchObject({ edition: 1, answers: { a: 1 }, kind: "government" });
  expect(type(corrected, { type: "left", ballotId: "third" })).toEqual(
    beginEntry({ length: 3, asksKind: true }, "third"),
  );
});
