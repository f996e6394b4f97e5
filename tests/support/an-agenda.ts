import { loadInstrument } from "#content/load-instrument.ts";
import { type AgendaDocument } from "#documents/agenda/agenda-document.ts";
import { type AgendaDocumentInput, type KnownWorkForm } from "#documents/agenda/agenda-input.ts";
import { buildAgendaDocument } from "#documents/agenda/build-agenda-document.ts";
import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { type Flag } from "#domain/attention/flag.ts";
import { type Counts, type FactorResult, type RoundResult } from "#domain/rounds/round-result.ts";
import { type Mode } from "#domain/rounds/round.ts";
import { type Language } from "#i18n/language.ts";
import { loadSpeech } from "#i18n/load-speech.ts";

import { makeRound } from "./make-history.ts";
import { aCommunity, aMeeting, aMember, anAgenda, anAgendaPoint, anAgendaPointTip } from "./rows.ts";

export const DAYS = [
  "2026-02-03",
  "2026-03-31",
  "2026-05-12",
  "2026-07-07",
  "2026-09-29",
  "2026-11-10",
] as const;

/** An agenda of three points as a community manager has it; name only what the test is about. */
export async function anAgendaInput(
  language: Language,
  overrides: Partial<AgendaDocumentInput> = {},
): Promise<AgendaDocumentInput> {
  const { instrument, texts } = await loadInstrument(language);
  return {
    community: aCommunity({ name: "Kas van Morgen", instrumentId: instrument.id }),
    meeting: aMeeting({ heldOn: "2026-11-21", title: "Bij Van der Knaap in de kas" }),
    agenda: anAgenda({ roundId: `round-${DAYS.length}` }),
    points: [
      aPoint(1, "competitive-sensitivity", { minutes: 25, ownerId: "fatima", workFormId: "talking-stick" }),
      aPoint(2, "shared-vision", { minutes: 20, ownerId: "piet" }),
      aPoint(3, "long-term-support", { evidence: [], reason: "De subsidie loopt in maart af." }),
    ],
    tips: ["competitive-sensitivity-tip-2", "competitive-sensitivity-tip-4"].map((tipId) => aTip(1, tipId)),
    members: [
      aMember({ id: "fatima", name: "Fatima El Amrani" }),
      aMember({ id: "piet", name: "Piet-Jan van der Knaap" }),
    ],
    actions: [],
    rounds: DAYS.map((heldOn, index) => aRoundResult(index + 1, heldOn)),
    attention: [],
    instrument,
    texts,
    needs: { attention: [], lesser: [], good: [] },
    said: { rounds: [], scores: [], counts: [] },
    workForm: (id) => (id === "talking-stick" ? TALKING_STICK : undefined),
    ...overrides,
  };
}

export async function anAgendaDocument(
  language: Language,
  overrides: Partial<AgendaDocumentInput> = {},
): Promise<AgendaDocument> {
  return buildAgendaDocument(await anAgendaInput(language, overrides), await loadSpeech(language));
}

const TALKING_STICK: KnownWorkForm = {
  form: { minutes: 25 },
  texts: {
    name: "Praatstok",
    purpose: "Wie de stok heeft, praat. De anderen luisteren.",
    preparation: "Neem een stok mee die goed in de hand ligt.",
    steps: ["Ga in een kring zitten.", "Geef de stok door.", "Vat samen wat je hoorde."],
    harvest: "Iedereen is gehoord.",
  },
  credits: ["Een oud gebruik"],
};

/** A point about a factor that was low. */
export function aPoint(number: number, factorId: string, overrides: Partial<AgendaPoint> = {}): AgendaPoint {
  return anAgendaPoint({
    id: `point-${number}`,
    kind: "factor",
    order: `a${String(number).padStart(3, "0")}`,
    factorId,
    question: "Waarom is het niet nog lager, en hoe ziet één punt hoger eruit?",
    evidence: [aFlag(factorId)],
    ...overrides,
  });
}

export function aTip(point: number, tipId: string): AgendaDocumentInput["tips"][number] {
  return anAgendaPointTip({ pointId: `point-${point}`, tipId });
}

/** A closed round in which nine people scored every factor, a little differently each time. */
export function aRoundResult(
  number: number,
  heldOn: string,
  overrides: Partial<RoundResult> = {},
): RoundResult {
  const mode: Mode = overrides.mode ?? (number === 1 ? "agreed" : "individual");
  const factors = FACTORS.map(
    (factorId, index) => [factorId, aResult(mode, (number * 3 + index * 5) % 8)] as const,
  );
  return makeRound(number, Object.fromEntries(factors), {
    roundId: `round-${number}`,
    meetingId: `meeting-${number}`,
    heldOn,
    mode,
    ballots: mode === "individual" ? 9 : 1,
    ...overrides,
  });
}

function aResult(mode: Mode, seed: number): FactorResult {
  const spread: readonly Counts[] = [
    [0, 2, 4, 2, 0], [1, 4, 3, 1, 0], [0, 1, 2, 5, 1], [0, 0, 3, 4, 2],
    [3, 3, 2, 0, 0], [0, 1, 4, 3, 1], [0, 0, 2, 3, 4], [2, 2, 1, 2, 2],
  ]; // prettier-ignore
  const single: Counts = seed % 2 === 0 ? [0, 0, 1, 0, 0] : [0, 0, 0, 1, 0];
  const counts = mode === "individual" ? (spread[seed] ?? single) : single;
  const n = counts.reduce((sum, count) => sum + count, 0);
  return { counts, dontKnow: mode === "individual" ? 9 - n : 0, notApplicable: 0, corrected: false };
}

function aFlag(factorId: string): Flag {
  const counts: Counts = [1, 4, 3, 1, 0];
  const decided = { factorId, roundId: "round-6", heldOn: "2026-11-10", mode: "individual" } as const;
  return { ...decided, kind: "low", counts, n: 9, median: 2, limit: 2.5, since: "2026-09-29", rounds: 2 };
}

const FACTORS = [
  "commitment", "qualities-and-roles", "community-building", "competitive-sensitivity", "shared-vision",
  "together-awareness", "interim-results", "reputation", "long-term-support", "idea-to-application",
  "home-organisation", "system-innovation",
]; // prettier-ignore
