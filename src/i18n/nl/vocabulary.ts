import { type PhaseKind } from "#domain/community.ts";
import { type MeetingKind } from "#domain/rounds/meeting.ts";
import { type Mode, type RemarkLevel } from "#domain/rounds/round.ts";

import { answers } from "./answers.ts";

/**
 * The words for what the domain knows by id. Names start with a capital, as they stand by themselves in
 * lists, tables and buttons.
 */
export const vocabulary = {
  answers,

  /** Who scores (R2): `name` stands wherever the numbers are shown, `explanation` where it is chosen. */
  modes: {
    manager: {
      name: "Blik van de community manager",
      explanation: "De community manager scoort, vanuit de eigen blik.",
    },
    agreed: {
      name: "Samen bepaald",
      explanation: "De groep praat over elke factor en kiest samen één score.",
    },
    individual: {
      name: "Iedereen apart",
      explanation: "Iedere deelnemer scoort zelf, zonder naam. De uitslag zie je pas als de ronde klaar is.",
    },
  } satisfies Record<Mode, { name: string; explanation: string }>,

  /** Why a round is held (R1). */
  meetingKinds: {
    meeting: "Na een bijeenkomst",
    phaseChange: "Nieuwe fase",
    membersChanged: "Deelnemers erbij of weg",
    evaluation: "Evaluatiemoment",
    adHoc: "Tussendoor",
  } satisfies Record<MeetingKind, string>,

  phases: {
    dream: "Droomfase",
    elaboration: "Uitwerkingsfase",
    materialisation: "Materialisatiefase",
    rollOut: "Uitrolfase",
    securing: "Borgingsfase",
  } satisfies Record<PhaseKind, string>,

  /** Who may read a remark (G6). */
  remarkLevels: {
    private: "Alleen voor de community manager",
    team: "Voor de groep",
    outside: "Mag naar buiten",
  } satisfies Record<RemarkLevel, string>,
  /** On paper, under remarks. */
  printedRemarks: "Opmerkingen die alleen voor de community manager zijn, staan niet op papier.",
};
