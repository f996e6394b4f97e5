import { type Result, err, ok } from "#domain/result.ts";
import { type Answer } from "#domain/rounds/answer.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";

import { areEqual, ByteReader, type Bytes, packBits, packId, packText } from "./bytes.ts";
import { type CodeError } from "./code-error.ts";
import { type Questions } from "./questions.ts";

/** What one person hands in: no name, no moment, nothing of the device (R3). */
export interface HandedIn {
  /** Random, and made where it was filled in: who hands in again before the reveal replaces what was there. */
  readonly ballotId: string;
  /** How often it was handed in before: an older copy that turns up late replaces nothing. */
  readonly edition: number;
  readonly answers: Readonly<Record<FactorId, Answer>>;
  readonly remarks: Readonly<Record<FactorId, string>>;
}

/** What keeps a ballot from being packed; said to the person who wrote it. */
export type PackError =
  | { readonly type: "RemarkTooLong"; readonly factorId: FactorId }
  /** All remarks together. */
  | { readonly type: "RemarksTooLong" }
  /** Something is answered that is not asked. */
  | { readonly type: "NotAsked" };

const MOST_EDITIONS = 255;

/** Signs of a remark about one factor. */
export const REMARK_LENGTH = 120;

const VERSION = 1;

/** By the three bits of an answer; the first is none at all. */
const ANSWERS = [undefined, 1, 2, 3, 4, 5, "dont-know", "not-applicable"] as const satisfies readonly (
  | Answer
  | undefined
)[];

/** A packed ballot has one of these lengths, so that its length tells next to nothing. */
const SIZES = [32, 64, 128, 256, 512, 1024, 2048, 4608] as const;
/** Where remarks are asked for, who writes none hands in as much as who writes three. */
const LEAST_WITH_REMARKS = 256;
const MOST_WITHOUT_REMARKS = 128;

/** No packed ballot of a round is longer. */
export function largestSize({ asksRemarks }: Questions): number {
  return asksRemarks ? (SIZES.at(-1) ?? 0) : MOST_WITHOUT_REMARKS;
}

/** All that somebody answered, ready to be sealed: version, ids, three bits an answer, remarks, and zeros behind it. */
export function packBallot(ballot: HandedIn, questions: Questions): Result<Bytes, PackError> {
  const { factors, asksRemarks } = questions;
  const remarks = Object.entries(ballot.remarks).filter(([, text]) => text !== "");
  const isAsked = (factorId: FactorId) => factors.includes(factorId);
  if (!Object.keys(ballot.answers).every(isAsked)) return err({ type: "NotAsked" });
  if (!remarks.every(([factorId]) => asksRemarks && isAsked(factorId))) return err({ type: "NotAsked" });
  const tooLong = remarks.find(([, text]) => text.length > REMARK_LENGTH);
  if (tooLong !== undefined) return err({ type: "RemarkTooLong", factorId: tooLong[0] });
  const packed = [
    VERSION,
    ...packId(ballot.ballotId),
    Math.min(ballot.edition, MOST_EDITIONS),
    factors.length,
    ...packBits(
      factors.map((factorId) => Math.max(0, ANSWERS.indexOf(ballot.answers[factorId]))),
      3,
    ),
    remarks.length,
    ...factors.flatMap((factorId, place) => {
      const text = ballot.remarks[factorId] ?? "";
      return text === "" ? [] : [place, ...packText(text)];
    }),
  ];
  const least = asksRemarks ? LEAST_WITH_REMARKS : 0;
  const size = SIZES.find((known) => known >= Math.max(least, packed.length));
  if (size === undefined) return err({ type: "RemarksTooLong" });
  const bytes = new Uint8Array(size);
  bytes.set(packed);
  return ok(bytes);
}

/** There is one way to pack a ballot, and what was packed in any other is refused (B4). */
export function unpackBallot(bytes: Bytes, questions: Questions): Result<HandedIn, CodeError> {
  const reader = new ByteReader(bytes);
  if (reader.byte() > VERSION) return err({ type: "NewerCode" });
  const { factors } = questions;
  const ballotId = reader.id();
  const edition = reader.byte();
  const count = reader.byte();
  if (!reader.isBroken && count !== factors.length) return err({ type: "OtherQuestions" });
  const bits = reader.bits(count, 3);
  const answers = Object.fromEntries(
    factors.flatMap((factorId, place) => {
      const answer = ANSWERS[bits[place] ?? 0];
      return answer === undefined ? [] : [[factorId, answer]];
    }),
  );
  const remarks = Object.fromEntries(
    Array.from({ length: reader.byte() }, () => [factors[reader.byte()] ?? "", reader.text()]),
  );
  const ballot = { ballotId, edition, answers, remarks };
  if (reader.isBroken) return err({ type: "DamagedCode" });
  const again = packBallot(ballot, questions);
  return again.ok && areEqual(again.value, bytes) ? ok(ballot) : err({ type: "DamagedCode" });
}
