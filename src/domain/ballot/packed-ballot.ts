import { ORGANISATION_KINDS, type OrganisationKind } from "#domain/organisation-kind.ts";
import { type Result, err, ok } from "#domain/result.ts";
import { type Answer } from "#domain/rounds/answer.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";

import { areEqual, ByteReader, type Bytes, packBits, packId } from "./bytes.ts";
import { type CodeError } from "./code-error.ts";
import { packRemarks, readRemarks, REMARK_LENGTH } from "./packed-remarks.ts";
import { type Questions } from "./questions.ts";

/** What one person hands in: no name, no moment, nothing of the device (R3). */
export interface HandedIn {
  /** Random, and made where it was filled in: who hands in again before the reveal replaces what was there. */
  readonly ballotId: string;
  /** How often it was handed in before: an older copy that turns up late replaces nothing. */
  readonly edition: number;
  readonly answers: Readonly<Record<FactorId, Answer>>;
  readonly remarks: Readonly<Record<FactorId, string>>;
  /** Absent of who did not say, or was not asked. */
  readonly kind?: OrganisationKind;
}

/** What keeps a ballot from being packed; said to the person who wrote it. */
export type PackError =
  | { readonly type: "RemarkTooLong"; readonly factorId: FactorId }
  /** All remarks together. */
  | { readonly type: "RemarksTooLong" }
  /** Something is answered that is not asked. */
  | { readonly type: "NotAsked" };

const MOST_EDITIONS = 255;

const VERSION = 1;

/** By the byte of the kind of organisation; what else stands there, or where none is asked, comes from a newer version. */
const KINDS: readonly (OrganisationKind | undefined)[] = [undefined, ...ORGANISATION_KINDS];

/** By the three bits of an answer; the first is none at all. */
const ANSWERS = [undefined, 1, 2, 3, 4, 5, "dont-know", "not-applicable"] as const satisfies readonly (
  | Answer
  | undefined
)[];

/** A packed ballot has one of these lengths, so that its length tells next to nothing. */
export const SIZES = [32, 64, 128, 192, 512, 1024, 2048, 4608] as const;
/** Where remarks are asked for, who writes none hands in as much as who writes three. */
const LEAST_WITH_REMARKS = 192;
const MOST_WITHOUT_REMARKS = 128;

/** No packed ballot of a round is longer. */
export function largestSize({ asksRemarks }: Questions): number {
  return asksRemarks ? (SIZES.at(-1) ?? 0) : MOST_WITHOUT_REMARKS;
}

/** All that somebody answered, ready to be sealed: version, ids, three bits an answer, remarks, and zeros behind it. */
export function packBallot(ballot: HandedIn, questions: Questions): Result<Bytes, PackError> {
  const refused = refusalOf(ballot, questions);
  if (refused !== undefined) return err(refused);
  const { factors } = questions;
  const packed = [...packAnswers(ballot, factors), ...packRemarks(ballot.remarks, factors)];
  const size = sizeFor(packed.length, questions);
  return size === undefined ? err({ type: "RemarksTooLong" }) : ok(padded(packed, size));
}

function refusalOf(
  { answers, remarks, kind }: HandedIn,
  { factors, asksRemarks, asksKind = false }: Questions,
): PackError | undefined {
  const written = Object.entries(remarks).filter(([, text]) => text !== "");
  const isAsked = (factorId: FactorId) => factors.includes(factorId);
  if (!Object.keys(answers).every(isAsked) || (kind !== undefined && !asksKind)) return { type: "NotAsked" };
  if (!written.every(([factorId]) => asksRemarks && isAsked(factorId))) return { type: "NotAsked" };
  const tooLong = written.find(([, text]) => text.length > REMARK_LENGTH);
  return tooLong && { type: "RemarkTooLong", factorId: tooLong[0] };
}

function packAnswers(
  { ballotId, edition, answers, kind }: Omit<HandedIn, "remarks">,
  factors: Questions["factors"],
): readonly number[] {
  return [
    VERSION,
    ...packId(ballotId),
    Math.min(edition, MOST_EDITIONS),
    factors.length,
    ...packBits(
      factors.map((factorId) => Math.max(0, ANSWERS.indexOf(answers[factorId]))),
      3,
    ),
    Math.max(0, KINDS.indexOf(kind)),
  ];
}

function sizeFor(length: number, { asksRemarks }: Questions): number | undefined {
  return SIZES.find((known) => known >= Math.max(asksRemarks ? LEAST_WITH_REMARKS : 0, length));
}

function padded(packed: readonly number[] | Bytes, size: number): Bytes {
  const bytes = new Uint8Array(size);
  bytes.set(packed);
  return bytes;
}

/**
 * There is one way to pack a ballot, and what was packed in any other is refused (B4). Only how tightly remarks are
 * deflated may differ: the phone need not have the same version of the app.
 */
export function unpackBallot(bytes: Bytes, questions: Questions): Result<HandedIn, CodeError> {
  const reader = new ByteReader(bytes);
  if (reader.byte() > VERSION) return err({ type: "NewerCode" });
  const { factors } = questions;
  const ballotId = reader.id();
  const edition = reader.byte();
  const count = reader.byte();
  if (!reader.isBroken && count !== factors.length) return err({ type: "OtherQuestions" });
  const answers = readAnswers(reader, factors);
  const kindByte = reader.byte();
  if (kindByte >= (questions.asksKind === true ? KINDS.length : 1)) return err({ type: "NewerCode" });
  const kind = KINDS[kindByte];
  const headEnd = bytes.length - reader.left;
  const remarks = readRemarks(reader, factors);
  if (remarks === undefined || reader.isBroken) return err({ type: "DamagedCode" });
  const ballot = { ballotId, edition, answers, remarks, ...(kind !== undefined && { kind }) };
  return isPackedSo(bytes, ballot, questions, { headEnd, end: bytes.length - reader.left })
    ? ok(ballot)
    : err({ type: "DamagedCode" });
}

function isPackedSo(
  bytes: Bytes,
  ballot: HandedIn,
  questions: Questions,
  { headEnd, end }: { readonly headEnd: number; readonly end: number },
): boolean {
  const head = new Uint8Array(packAnswers(ballot, questions.factors));
  return (
    refusalOf(ballot, questions) === undefined &&
    sizeFor(end, questions) === bytes.length &&
    areEqual(head, bytes.slice(0, headEnd)) &&
    areEqual(padded(bytes.subarray(0, end), bytes.length), bytes)
  );
}

function readAnswers(reader: ByteReader, factors: Questions["factors"]): HandedIn["answers"] {
  const bits = reader.bits(factors.length, 3);
  return Object.fromEntries(
    factors.flatMap((factorId, place) => {
      const answer = ANSWERS[bits[place] ?? 0];
      return answer === undefined ? [] : [[factorId, answer]];
    }),
  );
}
