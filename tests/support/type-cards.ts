import { POINTS } from "#domain/rounds/answer.ts";

import { type User } from "./user.ts";

/** Types so many score cards over: all statements of the first with a 1, of the second with a 2, and so on. */
export async function typeCards({ page, messages, instrument }: User, count: number): Promise<void> {
  const { typingCards } = messages.collecting;
  const field = page.getByRole("textbox", { name: typingCards.field });
  for (let card = 0; card < count; card += 1) {
    await page.getByRole("heading", { name: typingCards.card(card + 1), exact: true }).waitFor();
    await field.pressSequentially(String(POINTS[card % POINTS.length]).repeat(instrument.factors.length));
    await field.press("Enter");
  }
  await page.getByRole("heading", { name: typingCards.card(count + 1), exact: true }).waitFor();
}
