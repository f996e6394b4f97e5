import { type RemarkRule } from "#domain/rounds/remark-rule.ts";

import { goTo, makeCommunity } from "./main-job.ts";
import { button, onPage, type User } from "./user.ts";

/** From the first visit to a round that collects. Without a rule for remarks: none are asked. */
export async function openForEveryone(user: User, rule?: RemarkRule): Promise<void> {
  const { ceremony, scoring, vocabulary } = user.messages;
  const { page } = user;
  await makeCommunity(user, "Proeftuin");
  await goTo(user, "score");
  await user.press(page.getByText(vocabulary.modes.individual.name, { exact: true }));
  await page.getByText(ceremony.prepare.from(5)).waitFor();
  if (rule !== undefined) {
    await user.press(page.getByText(ceremony.prepare.promises));
    await user.press(page.getByText(ceremony.prepare.remarkRules[rule]));
  }
  await user.press(button(user, scoring.newRound.start));
  await onPage(user, ceremony.collect.title);
}
