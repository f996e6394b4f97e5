import { roundsOf } from "#domain/attention/memory.ts";
import { looksDependOn, quietOf } from "#domain/attention/quiet.ts";
import { limitsOf, stepsOf } from "#domain/attention/verdicts.ts";
import { keepQuiet, readQuiet } from "#storage/quiet-rounds.ts";

import { type KeptHistory } from "./community-view.ts";

/** Shorter histories are judged sooner than it is found out that they were judged before. */
const LONG = 24;

/** Takes up what was found when this history, or its first rounds, was judged on this device before. */
export async function recallQuiet(communityId: string, history: KeptHistory): Promise<void> {
  if (roundsOf(history).length < LONG) return;
  const kept = readQuiet(communityId);
  if (kept === undefined || kept.digest !== (await digestOf(history, kept.rounds))) return;
  history.memory.quiet.set(history, kept.quiet);
}

/** Keeps what was found for the next visit, when there is more of it than was kept. */
export async function rememberQuiet(communityId: string, history: KeptHistory): Promise<void> {
  const rounds = roundsOf(history).length;
  if (rounds < LONG) return;
  const digest = await digestOf(history, rounds);
  if (digest === undefined || readQuiet(communityId)?.digest === digest) return;
  const quiet = history.factorIds.map((id) => [id, quietOf(stepsOf(history, id))] as const);
  keepQuiet(communityId, { rounds, digest, quiet: Object.fromEntries(quiet) });
}

/** Of the first rounds, and of the code that judges them; `undefined` where the browser makes none (a page without https). */
async function digestOf(history: KeptHistory, count: number): Promise<string | undefined> {
  const text = looksDependOn(roundsOf(history).slice(0, count), history.factorIds, limitsOf(history));
  const bytes = new TextEncoder().encode(`${import.meta.env.CODE_OF_JUDGING} ${text}`);
  const digest = await globalThis.crypto.subtle?.digest("SHA-256", bytes);
  return digest && btoa(String.fromCharCode(...new Uint8Array(digest)));
}
