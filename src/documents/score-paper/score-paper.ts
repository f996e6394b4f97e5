import { letterOfKind } from "#domain/kind-letter.ts";
import { ORGANISATION_KINDS } from "#domain/organisation-kind.ts";
import { type Answer, POINTS } from "#domain/rounds/answer.ts";
import {
  type Factor,
  type FactorId,
  type Instrument,
  type InstrumentStatements,
} from "#domain/rounds/instrument.ts";
import { type Speech } from "#i18n/language-context.tsx";

/** What the papers for scoring in the room are made from (D3), in one language. */
export interface ScorePaper {
  readonly speech: Speech;
  readonly community: string;
  readonly isExample: boolean;
  /** From how many cards on something is shown (R5). */
  readonly threshold: number;
  readonly instrument: Instrument;
  /** Of a round that asks about some factors only (R7); absent is all. */
  readonly asked?: readonly FactorId[];
  /** Whether the round asks what kind of organisation somebody comes from. */
  readonly asksKind?: boolean;
  readonly texts: InstrumentStatements;
}

/** A statement as it stands on paper, with its place in the instrument: whoever types a card over sees the same number. */
export interface PaperStatement {
  readonly number: number;
  readonly name: string;
  readonly statement: string;
  readonly block: Factor["block"];
}

export function statementsOf({ instrument, asked, texts }: ScorePaper): readonly PaperStatement[] {
  return instrument.factors.flatMap(({ id, block }, index) => {
    const factor = texts.factors[id];
    if (factor === undefined || asked?.includes(id) === false) return [];
    return [{ number: index + 1, name: factor.shortLabel, statement: factor.statement, block }];
  });
}

/** A box to mark: what stands in it, and what marking it says (I2). */
export interface PaperAnswer {
  readonly sign: string;
  readonly label: string;
  readonly isPoint: boolean;
}

const SIGNS = { "dont-know": "?", "not-applicable": "–" } as const satisfies Record<
  Exclude<Answer, number>,
  string
>;

/** The five labelled points, then the two answers that are no point (I2). */
export function answersOf({ speech, texts }: ScorePaper): readonly PaperAnswer[] {
  const words = speech.messages.vocabulary.answers;
  return [
    ...POINTS.map((point) => ({ sign: String(point), label: texts.points[point], isPoint: true })),
    ...(["dont-know", "not-applicable"] as const).map((answer) => ({
      sign: SIGNS[answer],
      label: words[answer],
      isPoint: false,
    })),
  ];
}

/** The kinds of organisation to mark one of, with the letter that is also the key for it; none where it is not asked. */
export function kindsOf({ speech, asksKind }: ScorePaper): readonly Pick<PaperAnswer, "sign" | "label">[] {
  if (asksKind !== true) return [];
  const words = speech.messages.terms.organisationKinds;
  return ORGANISATION_KINDS.map((kind) => ({ sign: letterOfKind(kind), label: words[kind] }));
}

/** Whose paper it is; that of the example says that it is one. */
export function communityLine({ speech, community, isExample }: ScorePaper): string {
  return isExample ? `${speech.messages.documents.agenda.example} – ${community}` : community;
}
