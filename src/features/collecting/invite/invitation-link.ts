import { writeCode } from "#domain/ballot/code.ts";
import { type Invitation, packInvitation } from "#domain/ballot/invitation.ts";

/** The participant's page, beside the app wherever that is hosted, with all it needs behind the `#` (T1). */
export function invitationLink(invitation: Invitation): string {
  const page = new URL("./meedoen.html", document.baseURI);
  page.hash = writeCode("invitation", packInvitation(invitation));
  return page.href;
}
