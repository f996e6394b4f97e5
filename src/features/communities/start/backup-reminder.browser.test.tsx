import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";

import { nextStamp } from "#domain/rows/clock.ts";
import { LANGUAGES } from "#i18n/language.ts";
import { loadSpeech } from "#i18n/load-speech.ts";
import { newId } from "#platform/new-id.ts";
import { type Database } from "#storage/database/database.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { aRound } from "#tests/support/rows.ts";
import { storedCommunity } from "#tests/support/stored.ts";

import { BackupReminder } from "./backup-reminder.tsx";

const DAY_MS = 86_400_000;
let database: Database;
let communityId: string;

beforeEach(async () => {
  const stored = await storedCommunity();
  ({ database } = stored);
  communityId = stored.community.id;
});

afterEach(() => {
  cleanup();
  database.close();
});

/** Rounds that were closed here, some days ago. */
async function closeRounds(count: number, daysAgo: number): Promise<void> {
  const device = String((await database.meta.get("device"))?.value);
  const at = nextStamp(undefined, Date.now() - daysAgo * DAY_MS - 1000, device);
  await database.rounds.bulkAdd(
    Array.from({ length: count }, () => aRound({ id: newId(), communityId, _t: { status: at } })),
  );
}

it.each(
  LANGUAGES.flatMap((language) => [
    { language, rounds: 1, days: 0, urgency: "gentle" as const },
    { language, rounds: 2, days: 0, urgency: "clear" as const },
    { language, rounds: 1, days: 9, urgency: "clear" as const },
    { language, rounds: 4, days: 12, urgency: "firm" as const },
  ]),
)(
  "B2 $rounds rounds for $days days: the reminder is $urgency, says what is at stake, and one click is enough, $language",
  async ({ language, rounds, days, urgency }) => {
    await closeRounds(rounds, days);
    await renderPage(<BackupReminder />, database, language);
    const { reminder: backup } = (await loadSpeech(language)).messages.myData;

    const text = urgency === "gentle" ? backup.gentle.first : backup[urgency].text(rounds, days);
    expect(await screen.findByText(text)).toBeVisible();
    if (urgency !== "gentle") expect(screen.getByText(backup[urgency].title)).toBeVisible();
    expect(screen.getByRole("button", { name: backup.save })).toHaveAttribute("aria-disabled", "false");
  },
);

it("B2 is silent while there is nothing to lose", async () => {
  const { container } = await renderPage(<BackupReminder />, database);
  await expect.poll(() => container.querySelector("[aria-live]")).not.toBeNull();
  expect(container).toHaveTextContent(/^$/);
});
