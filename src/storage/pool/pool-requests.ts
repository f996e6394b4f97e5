import { type Bytes } from "#domain/ballot/bytes.ts";
import { type CodeError } from "#domain/ballot/code-error.ts";
import { type HandedIn } from "#domain/ballot/packed-ballot.ts";
import { type Questions } from "#domain/ballot/questions.ts";
import { type Result } from "#domain/result.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";

import { type PoolError } from "./pool-error.ts";

/** A round that collects. */
export interface PoolRound {
  readonly roundId: string;
  readonly questions: Questions;
}

/** A pool that is open: what is sealed to its key, only it opens. */
export interface OpenPool {
  readonly publicKey: Bytes;
  readonly countIn: number;
}

/** What became of a ballot that was handed in. */
export interface Added {
  /** `same`: it was there already. `older`: its writer handed in a later one before; that stays. */
  readonly outcome: "added" | "replaced" | "same" | "older";
  readonly countIn: number;
}

export type TakenIn = Result<Added, CodeError | PoolError>;

/** What was in a pool: answers and remarks each in an order of their own, by chance (R3). */
export interface Revealed {
  readonly answers: readonly HandedIn["answers"][];
  /** Of the same people in the same order: their kind of organisation, where they said it. */
  readonly kinds: readonly HandedIn["kind"][];
  readonly remarks: readonly { readonly factorId: FactorId; readonly text: string }[];
}

interface Where {
  readonly database: string;
  readonly round: PoolRound;
}

/** What the page asks of the worker that keeps the pools. */
export interface PoolRequests {
  readonly open: { readonly given: Where; readonly answer: Result<OpenPool, PoolError> };
  readonly add: {
    readonly given: Where & { readonly codes: readonly string[] };
    /** What became of each, in their order; a pool that could not be written has none of them. */
    readonly answer: Result<readonly TakenIn[], PoolError>;
  };
  readonly look: { readonly given: Where; readonly answer: Result<OpenPool, PoolError> };
  /** From here on the pool takes nothing in. It is there until it is destroyed. */
  readonly reveal: { readonly given: Where; readonly answer: Result<Revealed, PoolError> };
  readonly destroy: {
    readonly given: { readonly database: string; readonly roundId: string };
    readonly answer: Result<void, PoolError>;
  };
  /** The ids of the rounds that have a pool on this device. */
  readonly list: {
    readonly given: { readonly database: string };
    readonly answer: Result<readonly string[], PoolError>;
  };
}
