import { link, onPage, type User } from "./user.ts";

/** From the page of the round that collects to the invitation, and what phones open: the code of its link. */
export async function readInvitationCode(user: User): Promise<string> {
  const { inviting } = user.messages.collecting;
  await user.press(link(user, inviting.road.open));
  await onPage(user, inviting.title);
  const written = await user.page.getByRole("textbox", { name: inviting.linkLabel }).inputValue();
  return new URL(written).hash.slice(1);
}
