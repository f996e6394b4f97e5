import { type Point } from "#domain/rounds/answer.ts";

import { button, dayFromToday, link, onPage, type User } from "./user.ts";

/** From the first visit to a community of one's own. */
export async function makeCommunity(user: User, name: string): Promise<void> {
  const { own } = user.messages.communities.start;
  await user.page.getByLabel(own.name).fill(name);
  await user.press(button(user, own.create));
  await onPage(user, name);
}

/** Adds people who take part, by their names. */
export async function addMembers(user: User, names: readonly string[]): Promise<void> {
  const { members, save } = user.messages.profile;
  for (const name of names) {
    await user.press(button(user, members.add));
    const form = user.page.getByRole("form", { name: members.addTitle });
    await form.getByLabel(members.name, { exact: true }).fill(name);
    await user.press(form.getByRole("button", { name: save, exact: true }));
    await user.page.getByRole("rowheader", { name, exact: true }).waitFor();
  }
}

interface ScoredMeeting {
  readonly mode: "manager" | "agreed";
  /** From today; the past is negative. */
  readonly days: number;
  /** From the first statement on. */
  readonly answers: readonly Point[];
}

/** From the page that starts a round to the dashboard after it. */
export async function scoreMeeting(user: User, { mode, days, answers }: ScoredMeeting): Promise<void> {
  await startRound(user, mode, days);
  await answerAll(user, answers);
  await closeRound(user);
}

export async function startRound(user: User, mode: ScoredMeeting["mode"], days: number): Promise<void> {
  const { newRound, form } = user.messages.scoring;
  await onPage(user, newRound.title);
  await user.page.getByLabel(newRound.heldOn).fill(dayFromToday(days));
  await user.press(user.page.getByText(user.messages.vocabulary.modes[mode].name, { exact: true }));
  await user.press(button(user, newRound.start));
  await onPage(user, form.title);
}

export async function answerAll(user: User, answers: readonly Point[]): Promise<void> {
  const { page, instrument, texts } = user;
  const statementAt = (index: number) =>
    page.getByRole("group", { name: texts.factors[instrument.factors[index]?.id ?? ""]?.name ?? "" });
  // The page goes on by itself after an answer; a hand waits for that too.
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const [index, answer] of answers.entries()) {
    await user.press(
      statementAt(index)
        .getByRole("radio")
        .nth(answer - 1),
    );
    await page.getByText(user.messages.scoring.form.progress(index + 1, instrument.factors.length)).waitFor();
    if (index + 1 < answers.length)
      await statementAt(index + 1)
        .locator(":focus")
        .waitFor();
  }
}

export async function closeRound(user: User): Promise<void> {
  await endRound(user);
  await user.press(link(user, user.messages.dashboard.after.toDashboard));
  await user.page.waitForURL(/#\/c\/[^/]+\/dashboard$/);
  await user.page.getByRole("heading", { level: 1 }).waitFor();
}

/** Closes a round, and is told that it is in. */
export async function endRound(user: User): Promise<void> {
  await user.press(button(user, user.messages.scoring.form.close));
  await user.page.waitForURL(/\/done$/);
  await link(user, user.messages.dashboard.after.toDashboard).waitFor();
}

/** To one of the places of a community, by the links that stand above every page. */
export async function goTo(
  user: User,
  place: "community" | "score" | "dashboard" | "agenda" | "meetings",
): Promise<void> {
  const { app } = user.messages;
  const main = user.page.getByRole("navigation", { name: app.navigation });
  await user.press(main.getByRole("link", { name: app.pages[place], exact: true }));
}

/** To one of the pages behind the menu. */
export async function goByMenu(user: User, place: "profile" | "start" | "myData" | "about"): Promise<void> {
  const { app } = user.messages;
  const header = user.page.getByRole("banner");
  await user.press(header.locator("summary").filter({ hasText: app.more }));
  await user.press(header.getByRole("link", { name: app.pages[place], exact: true }));
}
