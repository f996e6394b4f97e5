import { type Instrument } from "#domain/rounds/instrument.ts";
import { type Round } from "#domain/rounds/round.ts";

import { type Bytes } from "./bytes.ts";
import { type Invitation } from "./invitation.ts";
import { type Questions } from "./questions.ts";

type Asked = Pick<Round, "factors" | "remarkRule" | "asksKind">;

/** What a round asks of everyone, as it was frozen when it opened (R5, R7): the factors in the order of the instrument. */
export function questionsOf(round: Asked, { factors }: Instrument): Questions {
  return {
    factors: factors.flatMap(({ id }) => (isAsked(round, id) ? [id] : [])),
    asksRemarks: (round.remarkRule ?? "none") !== "none",
    ...(round.asksKind === true && { asksKind: true }),
  };
}

/** All that somebody needs to take part in a round. */
export function invitationTo(
  round: Round,
  { factors }: Instrument,
  { publicKey, label }: { readonly publicKey: Bytes; readonly label: string },
): Invitation {
  return {
    roundId: round.id,
    publicKey,
    instrumentId: round.instrumentId,
    instrumentVersion: round.instrumentVersion,
    asked: factors.map(({ id }) => isAsked(round, id)),
    threshold: round.threshold,
    remarks: round.remarkRule ?? "none",
    ...(round.asksKind === true && { asksKind: true }),
    label,
  };
}

function isAsked({ factors }: Asked, factorId: string): boolean {
  return factors?.includes(factorId) ?? true;
}
