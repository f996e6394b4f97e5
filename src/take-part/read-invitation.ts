import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type CodeError } from "#domain/ballot/code-error.ts";
import { readCode } from "#domain/ballot/code.ts";
import { type Invitation, unpackInvitation } from "#domain/ballot/invitation.ts";
import { type Questions } from "#domain/ballot/questions.ts";
import { err, ok, type Result } from "#domain/result.ts";

/** What somebody was invited to: all of it stands in the link (T1). */
export interface Invited {
  readonly invitation: Invitation;
  readonly questions: Questions;
}

/** Nothing in the address at all: somebody typed it, or opened the page from a bookmark. */
export interface NoInvitation {
  readonly type: "NoInvitation";
}

/** @param fragment of the address, with its `#` */
export function readInvitation(fragment: string): Result<Invited, CodeError | NoInvitation> {
  if (fragment.length <= 1) return err({ type: "NoInvitation" });
  const read = readCode("invitation", fragment);
  if (!read.ok) return read;
  const unpacked = unpackInvitation(read.value);
  if (!unpacked.ok) return unpacked;
  const invitation = unpacked.value;
  const { id, version, factors } = greenport12;
  // Other statements than this version of the app knows (I3).
  if (invitation.instrumentId !== id || invitation.instrumentVersion !== version)
    return err({ type: "NewerCode" });
  if (invitation.asked.length !== factors.length || !invitation.asked.includes(true))
    return err({ type: "DamagedCode" });
  const asked = factors.filter((_, place) => invitation.asked[place]).map((factor) => factor.id);
  return ok({
    invitation,
    questions: {
      factors: asked,
      asksRemarks: invitation.remarks !== "none",
      ...(invitation.asksKind === true && { asksKind: true }),
    },
  });
}
