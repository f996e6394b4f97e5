import { err, ok, type Result } from "#domain/result.ts";
import { REMARK_RULES, type RemarkRule } from "#domain/rounds/remark-rule.ts";

import { areEqual, ByteReader, type Bytes, packBits, packId, packShort, packText } from "./bytes.ts";
import { type CodeError } from "./code-error.ts";

/** All that a phone needs to take part in a round without a network (T1), as it was frozen when the round opened (R5). */
export interface Invitation {
  readonly roundId: string;
  /** Of the round: what is sealed to it, only the manager's device opens. */
  readonly publicKey: Bytes;
  readonly instrumentId: string;
  readonly instrumentVersion: number;
  /** Which factors are asked (R7): for each factor of the instrument, in its order, whether. */
  readonly asked: readonly boolean[];
  readonly threshold: number;
  readonly remarks: RemarkRule;
  /** Whether the kind of organisation is asked. */
  readonly asksKind?: boolean;
  /** How the manager calls the occasion, for who gets the link. */
  readonly label: string;
}

export const LABEL_LENGTH = 60;

const VERSION = 1;
const KEY_BYTES = 65;

/** Whether the kind of organisation is asked; anything else is from a newer version. */
const ASKS_NO_KIND = 0;
const ASKS_KIND = 1;

/** The label is cut to its length: it is an ornament. */
export function packInvitation(invitation: Invitation): Bytes {
  const { asked } = invitation;
  return new Uint8Array([
    VERSION,
    ...packId(invitation.roundId),
    ...invitation.publicKey,
    ...packText(invitation.instrumentId),
    ...packShort(invitation.instrumentVersion),
    asked.length,
    ...packBits(asked.map(Number), 1),
    invitation.threshold,
    REMARK_RULES.indexOf(invitation.remarks),
    invitation.asksKind === true ? ASKS_KIND : ASKS_NO_KIND,
    ...packText(invitation.label.slice(0, LABEL_LENGTH)),
  ]);
}

/** There is one way to pack an invitation, and what was packed in any other is refused (B4). */
export function unpackInvitation(bytes: Bytes): Result<Invitation, CodeError> {
  const reader = new ByteReader(bytes);
  if (reader.byte() > VERSION) return err({ type: "NewerCode" });
  const frozen = {
    roundId: reader.id(),
    publicKey: reader.take(KEY_BYTES),
    instrumentId: reader.text(),
    instrumentVersion: reader.short(),
    asked: reader.bits(reader.byte(), 1).map(Boolean),
    threshold: reader.byte(),
    remarks: REMARK_RULES[reader.byte()] ?? "none",
  };
  const asks = reader.byte();
  if (asks > ASKS_KIND) return err({ type: "NewerCode" });
  const invitation = { ...frozen, ...(asks === ASKS_KIND && { asksKind: true }), label: reader.text() };
  if (reader.isBroken) return err({ type: "DamagedCode" });
  return areEqual(packInvitation(invitation), bytes) ? ok(invitation) : err({ type: "DamagedCode" });
}
