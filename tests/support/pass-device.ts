import { button, onPage, type User } from "./user.ts";

/** One person's turn on a passed device, by keys: up to the overview. */
export async function fillInByKeys(user: User, keys: string): Promise<void> {
  const { passing, form } = user.messages.collecting;
  await user.press(button(user, passing.handOver.start));
  await user.page.getByRole("heading", { level: 2 }).waitFor();
  await user.page.keyboard.type(keys);
  await onPage(user, form.overview.title);
}

export async function handInForm(user: User): Promise<void> {
  const { passing, form } = user.messages.collecting;
  await user.press(button(user, form.overview.handIn));
  await onPage(user, passing.handOver.thanks);
}
