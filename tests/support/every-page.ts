import { type Locator } from "playwright-core";

import { places } from "#ui/places.ts";

import { answerAll, endRound } from "./main-job.ts";
import { typeCards } from "./type-cards.ts";
import { button, link, onPage, type User } from "./user.ts";

/** What a test does with a page as it stands; `name` tells which page in which state. */
export type Look = (name: string) => Promise<void>;

/**
 * Walks past every page of the app in every state that looks different, from the first visit to a full example
 * community, with all that can be unfolded unfolded.
 */
export async function walkEveryPage(user: User, look: Look): Promise<void> {
  const communityId = await walkPagesToRead(user, look, true);
  await walkPagesToFillIn(user, communityId, look);
}

/** What stands one step behind the dashboard. */
const VIEWS = ["why", "radar", "trends", "answers"] as const;

/**
 * From the first visit past all that the example shows; answers with the id of the example. Whole: also each chart as a table,
 * and every picture for a room.
 */
export async function walkPagesToRead(user: User, look: Look, isWhole = false): Promise<string> {
  await onPage(user, user.messages.communities.start.welcome.title);
  await look("first visit");
  await walkOwnPages(user, look);
  await openExample(user);
  const communityId = communityOf(user);
  await look("community");
  await user.press(user.page.getByRole("banner").locator("summary"));
  await look("menu");
  await walkCommunity(user, communityId, look);
  await walkDashboard(user, communityId, look);
  if (isWhole) await walkTables(user, communityId, look);
  return communityId;
}

/** In a full community past all in which one makes something: agendas, meetings from a file, a round, a community of one's own. */
export async function walkPagesToFillIn(user: User, communityId: string, look: Look): Promise<void> {
  await walkAgendas(user, communityId, look);
  await walkImport(user, communityId, look);
  await walkScoring(user, communityId, look);
  await walkEmptyCommunity(user, look);
}

export async function openExample(user: User): Promise<void> {
  await goToPlace(user, places.start());
  const { example } = user.messages.communities.start;
  await user.press(button(user, example.open));
  await user.page.getByText(user.messages.communities.home.example.title).waitFor();
}

/** The community that the page is about. */
export function communityOf({ page }: User): string {
  return /#\/c\/([^/]+)/.exec(page.url())?.[1] ?? "";
}

/** Goes to an address as one types it, and waits for what must be there. */
export async function goToPlace(user: User, place: string, ready?: Locator): Promise<void> {
  await user.page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await (ready ?? user.page.getByRole("heading", { level: 1 })).first().waitFor();
}

/** Opens what is folded and draws what is drawn only when it comes into sight. */
export async function unfold({ page }: User): Promise<void> {
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
  });
}

function heading({ page }: User, name: string): Locator {
  return page.getByRole("heading", { name, exact: true });
}

async function walkOwnPages(user: User, look: Look): Promise<void> {
  const { app, myData, about } = user.messages;
  for (const [place, title] of [
    [places.myData(), myData.title],
    [places.about(), about.title],
    [places.method(), app.pages.method],
    ["/nergens", app.notFound.title],
  ] as const) {
    await goToPlace(user, place, heading(user, title));
    await unfold(user);
    await look(title);
  }
}

async function walkCommunity(user: User, communityId: string, look: Look): Promise<void> {
  const { communities, scored, profile } = user.messages;
  const { page } = user;
  await goToPlace(user, places.start(), heading(user, communities.start.list.title));
  await look("communities");

  await goToPlace(user, places.profile(communityId), heading(user, profile.title));
  await look("profile");
  await user.press(page.getByRole("rowheader").first().locator("xpath=..").getByRole("button").first());
  await user.press(button(user, profile.members.add));
  await user.press(button(user, profile.phases.add));
  await look("profile while it is changed");

  await goToPlace(user, places.meetings(communityId), heading(user, scored.meetings.title));
  await user.press(page.getByRole("button", { name: scored.meetings.edit }).first());
  await unfold(user);
  await look("meetings");
}

async function walkDashboard(user: User, communityId: string, look: Look): Promise<void> {
  const { page } = user;
  const { dashboard, charts, takeHome } = user.messages;
  const dots = page.getByRole("region", { name: dashboard.dots.section });
  await goToPlace(user, places.dashboard(communityId), dots);
  await unfold(user);
  await look("dashboard");
  for (const view of VIEWS) {
    await goToPlace(user, places.dashboardView(communityId, view), heading(user, dashboard.views[view]));
    await unfold(user);
    await look(`dashboard, ${view}`);
  }
  await goToPlace(user, places.dashboard(communityId), dots);
  await user.press(page.getByRole("button", { name: charts.figure.showTable, exact: true }).first());
  await look("dashboard as a table");
  await user.press(page.getByRole("navigation", { name: dashboard.asItWas.steps }).getByRole("link").first());
  await page.getByText(dashboard.asItWas.toNow).waitFor();
  await look("an older round as it was");

  for (const { id } of user.instrument.factors.slice(0, 2)) {
    await goToPlace(user, places.factor(communityId, id), heading(user, user.texts.factors[id]?.name ?? ""));
    await unfold(user);
    await look(`factor ${id}`);
  }
  await goToPlace(
    user,
    places.factor(communityId, "nergens"),
    heading(user, user.messages.app.notFound.title),
  );
  await look("unknown factor");

  await goToPlace(user, places.takeHome(communityId), button(user, takeHome.make));
  await user.press(button(user, takeHome.make));
  await page.getByRole("img", { name: new RegExp(`^${takeHome.ready.label("")}`, "u") }).waitFor();
  await look("result to take home");

  await goToPlace(user, places.projector(communityId), link(user, dashboard.projector.dots));
  await unfold(user);
  await look("projector");
}

/** Each chart as a table, of an older round too, and each on the projector. */
async function walkTables(user: User, communityId: string, look: Look): Promise<void> {
  const { page } = user;
  const { dashboard, charts } = user.messages;
  for (const view of VIEWS) {
    await goToPlace(user, places.dashboardView(communityId, view), heading(user, dashboard.views[view]));
    await user.press(page.getByRole("button", { name: charts.figure.showTable, exact: true }).first());
    await look(`dashboard, ${view} as a table`);
  }
  await goToPlace(
    user,
    places.dashboard(communityId),
    page.getByRole("region", { name: dashboard.dots.section }),
  );
  await user.press(page.getByRole("navigation", { name: dashboard.asItWas.steps }).getByRole("link").first());
  await page.getByText(dashboard.asItWas.toNow).waitFor();
  await user.press(link(user, dashboard.views.radar));
  await heading(user, dashboard.views.radar).waitFor();
  await look("the radar of an older round");
  await goToPlace(user, places.projector(communityId), link(user, dashboard.projector.dots));
  for (const view of ["radar", "trends", "distribution"] as const) {
    await user.press(link(user, dashboard.projector[view]));
    await unfold(user);
    await look(`projector ${view}`);
  }
}

async function walkAgendas(user: User, communityId: string, look: Look): Promise<void> {
  const { page } = user;
  const { agenda } = user.messages;
  await goToPlace(user, places.agendas(communityId), heading(user, agenda.make.title));
  await user.press(page.getByRole("checkbox").first());
  await user.press(button(user, agenda.make.addFactor));
  await look("making an agenda");

  const earlier = page.getByRole("main").locator('a[href*="/agenda/"]');
  const place = (await earlier.first().getAttribute("href")) ?? "";
  await goToPlace(user, place.slice(1), heading(user, agenda.take.title));
  await unfold(user);
  await look("agenda");
  await goToPlace(user, places.agenda(communityId, "nergens"), page.getByText(agenda.page.gone.title));
  await look("agenda that is gone");

  await walkLibrary(user, communityId, look);
  const { actions } = user.messages;
  await goToPlace(user, places.actions(communityId), button(user, actions.add));
  await user.press(button(user, actions.add));
  await page.getByLabel(actions.what).fill("De cijfers rondsturen");
  await page.getByLabel(actions.due).fill("2026-01-05");
  await unfold(user);
  await look("agreeing on an action");
  await user.press(button(user, actions.save));
  await user.press(page.getByRole("button", { name: actions.closeOf("De cijfers rondsturen") }));
  await look("closing an action");
}

async function walkLibrary(user: User, communityId: string, look: Look): Promise<void> {
  const { library } = user.messages;
  const words = user.page.getByLabel(library.find.words);
  await goToPlace(user, places.library(communityId), words);
  await heading(user, library.questions.before).waitFor();
  await look("work forms");
  await words.fill("zzz");
  await user.page.getByText(library.none.title).waitFor();
  await look("work forms, none found");
  await goToPlace(user, places.libraryFor(communityId, user.instrument.factors[0]?.id ?? ""), words);
  await look("work forms for a factor");
  await user.press(user.page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first());
  await button(user, library.form.print).waitFor();
  await look("a work form");
  await user.press(link(user, library.screen.open));
  await link(user, library.screen.leave).waitFor();
  await look("a work form before a room");
  await goToPlace(user, places.workForm(communityId, "nergens"), heading(user, library.form.gone.title));
  await look("unknown work form");
}

async function walkImport(user: User, communityId: string, look: Look): Promise<void> {
  const { page } = user;
  const { importing } = user.messages;
  await goToPlace(user, places.importing(communityId), heading(user, importing.title));
  await unfold(user);
  await look("import");
  const { questionnaire } = importing;
  await user.press(link(user, questionnaire.link));
  await onPage(user, questionnaire.title);
  await look("questionnaire");
  await user.press(link(user, questionnaire.after.link));
  await onPage(user, importing.title);
  const file = page.getByLabel(importing.file.label);
  await file.setInputFiles({ name: "plaatje.csv", mimeType: "text/csv", buffer: Buffer.from("") });
  await page.getByText(importing.readErrors.title).waitFor();
  await look("import of a wrong file");

  // Statements by number alone, and an answer that nobody can read.
  const header = ["E-mail", ...user.instrument.factors.map((_factor, index) => `S${index + 1}`)].join(",");
  const rows = ["?!", 3, 4, 3, 4].map((first, index) => [
    `p${index}@example.org`,
    first,
    ...user.instrument.factors.slice(1).map(() => 3),
  ]);
  const text = [header, ...rows.map((row) => row.join(","))].join("\n");
  await file.setInputFiles({ name: "antwoorden.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await heading(user, importing.columns.heading).waitFor();
  await user.press(page.getByRole("radio", { name: importing.meetings.by.one }));
  await unfold(user);
  await look("import with an unreadable cell");
  await user.press(page.getByRole("checkbox", { name: importing.problems.leaveOut(1) }));
  await page.getByLabel(importing.meetings.heldOn).fill("2020-03-04");
  await look("import ready to be stored");
  await user.press(button(user, importing.save.button(4, 1)));
  await onPage(user, importing.done.title(4, 1));
  await look("import done");
}

/** Rounds of each mode, then a new one while it is scored. */
async function walkScoring(user: User, communityId: string, look: Look): Promise<void> {
  const { page } = user;
  const { scored, scoring, vocabulary } = user.messages;
  for (const mode of ["manager", "agreed", "individual"] as const) {
    await goToPlace(user, places.meetings(communityId), heading(user, scored.meetings.title));
    const round = page
      .getByRole("main")
      .getByRole("paragraph")
      .filter({ hasText: vocabulary.modes[mode].name })
      .locator('a[href*="/round/"]');
    // The oldest is the one just imported, of too few forms to be shown.
    for (const each of mode === "individual" ? [round.last(), round.first()] : [round.first()]) {
      await each.waitFor();
      const place = (await each.getAttribute("href")) ?? "";
      await goToPlace(
        user,
        place.slice(1),
        page
          .getByText(scored.round.toDashboard)
          .or(page.getByText(scored.round.asItWas))
          .or(page.getByText(scored.round.toDashboardNow)),
      );
      const correct = page.getByRole("button", { name: scored.round.correct }).first();
      if (await correct.isVisible()) await user.press(correct);
      await look(`round, ${mode}`);
      await goToPlace(user, places.meetings(communityId), heading(user, scored.meetings.title));
    }
  }
  await goToPlace(user, places.newRound(communityId), heading(user, scoring.newRound.title));
  await unfold(user);
  await look("new round");
  await user.press(button(user, scoring.newRound.start));
  await walkCollecting(user, communityId, look);

  await goToPlace(user, places.newRound(communityId), heading(user, scoring.newRound.title));
  await user.press(page.getByText(vocabulary.modes.manager.name, { exact: true }));
  await user.press(button(user, scoring.newRound.start));
  await onPage(user, scoring.form.title);
  await answerAll(user, [1, 2, 3, 4, 5]);
  await user.press(page.getByRole("button", { name: scoring.form.addRemark }).first());
  await unfold(user);
  await look("score form");
  const roundId = page.url().split("/").at(-1) ?? "";
  await goToPlace(
    user,
    places.scoreInRoom(communityId, roundId),
    button(user, user.messages.collecting.form.next),
  );
  await look("one statement for the room");
  await goToPlace(user, places.newRound(communityId), page.getByText(scored.begun.title));
  await look("new round while another is open");
}

/** A round in which everyone scores, from its page to what it says: of five forms. */
async function walkCollecting(user: User, communityId: string, look: Look): Promise<void> {
  const { page } = user;
  const { ceremony, collecting, takeHome } = user.messages;
  await onPage(user, ceremony.collect.title);
  await unfold(user);
  await look("collecting");
  const roundId = page.url().split("/").at(-1) ?? "";
  await user.press(link(user, collecting.inviting.road.open));
  await page.getByRole("img", { name: collecting.inviting.qr }).waitFor();
  await look("the invitation");
  await user.press(link(user, collecting.inviting.read));
  await onPage(user, collecting.readingCodes.title);
  await look("reading forms in");
  await user.press(link(user, collecting.readingCodes.end));
  await onPage(user, ceremony.collect.title);
  await unfold(user);
  await user.press(link(user, ceremony.told.note));
  await onPage(user, ceremony.privacy.title);
  await look("the note for who takes part");
  await user.press(link(user, ceremony.privacy.back));
  await onPage(user, ceremony.collect.title);
  await user.press(link(user, collecting.passing.road.open));
  await onPage(user, collecting.passing.handOver.first);
  await look("passing the device");
  await user.press(button(user, collecting.passing.handOver.start));
  await look("a form on a passed device");

  await goToPlace(
    user,
    places.collectBy(communityId, roundId, "cards"),
    heading(user, collecting.typingCards.title),
  );
  await typeCards(user, 5);
  await look("typing cards over");
  await user.press(link(user, collecting.typingCards.end));
  await onPage(user, ceremony.collect.title);
  await user.press(button(user, ceremony.reveal.button));
  await look("asked whether to count");
  await user.press(button(user, ceremony.reveal.now));
  await onPage(user, ceremony.talk.title);
  await unfold(user);
  await look("talking about it");
  await goToPlace(user, places.screen(communityId, roundId), page.getByText(ceremony.screen.leave));
  await look("the screen for the room");
  await user.press(link(user, ceremony.talk.takeHome));
  await button(user, takeHome.make).waitFor();
  await look("what the link holds, for the room");
  await user.press(button(user, takeHome.make));
  await page.getByText(takeHome.ready.whoever).waitFor();
  await look("the result to take home, for the room");
}

/** Before there is anything to show. */
async function walkEmptyCommunity(user: User, look: Look): Promise<void> {
  const { page } = user;
  const { communities, dashboard, agenda, scored, scoring } = user.messages;
  await goToPlace(user, places.start(), heading(user, communities.start.list.title));
  await page.getByLabel(communities.start.own.name).fill("Nieuw");
  await user.press(button(user, communities.start.own.create));
  await onPage(user, "Nieuw");
  await look("empty community");
  const communityId = communityOf(user);
  await goToPlace(user, places.dashboard(communityId), heading(user, dashboard.empty.title));
  await look("empty dashboard");
  await goToPlace(user, places.meetings(communityId), heading(user, scored.meetings.title));
  await look("no meetings");
  await goToPlace(user, places.agendas(communityId), heading(user, agenda.make.title));
  await look("making an agenda of nothing");
  await user.press(button(user, agenda.make.submit));
  await heading(user, agenda.take.title).waitFor();
  await look("agenda without points");

  await goToPlace(user, places.newRound(communityId), button(user, scoring.newRound.start));
  await user.press(button(user, scoring.newRound.start));
  await onPage(user, scoring.form.title);
  await answerAll(user, [1, 5, 3]);
  await endRound(user);
  await look("the end of a round");
  await user.press(link(user, dashboard.after.toDashboard));
  await page.waitForURL(/dashboard$/u);
  await unfold(user);
  await look("dashboard of a first round");
  await goToPlace(user, places.community(communityId), button(user, user.messages.myData.reminder.save));
  await look("community after a first round");
  const { HalfCode } = user.messages.collecting.trouble;
  await goToPlace(user, places.handedOver("b1234"), heading(user, HalfCode.title));
  await look("half a code that was opened");
}
