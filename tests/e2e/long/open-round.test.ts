import { expect, it } from "vitest";

import { communityOf, goToPlace, openExample, unfold } from "#tests/support/every-page.ts";
import { answerAll, goTo, startRound } from "#tests/support/main-job.ts";
import { button, dayFromToday, link, textOf, type User, visit } from "#tests/support/user.ts";
import { places } from "#ui/places.ts";

/** The pages that tell what rounds said, and the parts of them that may not change. */
async function tellAll(user: User): Promise<Readonly<Record<string, string>>> {
  const id = communityOf(user);
  const { openRound } = user.messages.dashboard;
  const note = `${openRound.text(user.format.day(dayFromToday(0)), 1)} ${openRound.goOn}`;
  const told: Record<string, string> = {};
  const tell = async (name: string, place: string) => {
    await goToPlace(user, place);
    await unfold(user);
    told[name] = (await textOf(user)).replace(note, "").replaceAll(/\n{2,}/g, "\n");
  };
  await tell("dashboard", places.dashboard(id));
  await tell("projector", places.projector(id));
  for (const view of ["radar", "trends", "distribution"] as const) {
    await user.press(link(user, user.messages.dashboard.projector[view]));
    told[view] = await user.page.getByRole("figure").innerText();
  }
  await tell("factor", places.factor(id, user.instrument.factors[0]?.id ?? ""));
  return told;
}

it("R4 R2 a round that is open changes nothing on dashboard, projector and factor page, and one line says that it is", async () => {
  const user = await visit();
  await openExample(user);
  const id = communityOf(user);
  const before = await tellAll(user);

  await goTo(user, "score");
  await startRound(user, "manager", 0);
  await answerAll(user, [1]);
  const { openRound } = user.messages.dashboard;
  const line = openRound.text(user.format.day(dayFromToday(0)), 1);
  expect(await tellAll(user)).toEqual(before);

  const told = [places.dashboard(id), places.projector(id), places.agendas(id)];
  for (const place of told) {
    await goToPlace(user, place, user.page.getByText(line));
  }
  await goToPlace(user, places.dashboard(id));
  await user.press(user.page.getByRole("link", { name: openRound.goOn }));
  await user.page.waitForURL(/#\/c\/[^/]+\/score\/[^/]+$/);
});

it("R4 before anything is closed, the dashboard leads back to the open round", async () => {
  const user = await visit({ language: "en" });
  const { own } = user.messages.communities.start;
  await user.page.getByLabel(own.name).fill("Open");
  await user.press(button(user, own.create));
  await goTo(user, "score");
  await startRound(user, "agreed", 0);
  await answerAll(user, [1]);
  await goTo(user, "dashboard");
  const { onlyOpen } = user.messages.dashboard;
  await user.page.getByRole("heading", { level: 1, name: onlyOpen.title }).waitFor();
  await user.press(user.page.getByRole("link", { name: onlyOpen.next }));
  await user.page.waitForURL(/#\/c\/[^/]+\/score\/[^/]+$/);
});
