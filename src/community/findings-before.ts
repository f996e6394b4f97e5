import { findingsOf, looksDependOn } from "#domain/attention/findings.ts";
import { roundsOf } from "#domain/attention/memory.ts";
import { limitsOf, stepsOf } from "#domain/attention/verdicts.ts";
import { keepFindings, readFindings } from "#storage/findings.ts";

import { type KeptHistory } from "./community-view.ts";

/** Shorter histories are judged sooner than it is found out that they were judged before. */
const LONG = 24;

/** Takes up what was found when this history, or its first rounds, was judged on this device before. */
export async function recallFindings(communityId: string, history: KeptHistory): Promise<void> {
  if (roundsOf(history).length < LONG) return;
  const kept = readFindings(communityId);
  if (kept === undefined || kept.digest !== (await digestOf(history, kept.rounds))) return;
  history.memory.findings.set(history, kept.findings);
}

/** Keeps what was found for the next visit, when there is more of it than was kept. */
export async function rememberFindings(communityId: string, history: KeptHistory): Promise<void> {
  const rounds = roundsOf(history).length;
  if (rounds < LONG) return;
  const digest = await digestOf(history, rounds);
  if (digest === undefined || readFindings(communityId)?.digest === digest) return;
  const findings = history.factorIds.map((id) => [id, findingsOf(stepsOf(history, id))] as const);
  keepFindings(communityId, { rounds, digest, findings: Object.fromEntries(findings) });
}

/** Of the first rounds, and of the code that judges them; `undefined` where the browser makes none (a page without https). */
async function digestOf(history: KeptHistory, count: number): Promise<string | undefined> {
  const text = looksDependOn(roundsOf(history).slice(0, count), history.factorIds, limitsOf(history));
  const bytes = new TextEncoder().encode(`${import.meta.env.CODE_OF_JUDGING} ${text}`);
  const digest = await globalThis.crypto.subtle?.digest("SHA-256", bytes);
  return digest && btoa(String.fromCharCode(...new Uint8Array(digest)));
}
