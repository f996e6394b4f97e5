import { type Locator } from "playwright-core";

import { places } from "#ui/places.ts";

import { communityOf, goToPlace } from "./every-page.ts";
import { rawRows } from "./faults.ts";
import { aCommunity } from "./rows.ts";
import { typeCards } from "./type-cards.ts";
import { button, dayFromToday, link, onPage, type User } from "./user.ts";

/** Something a user does that ends in a write. */
export interface Deed {
  readonly name: string;
  /** Goes there and fills in all but the last step. */
  readonly prepare: (user: User) => Promise<void>;
  /** The step that writes; may be done again after it failed. */
  readonly act: (user: User) => Promise<void>;
  /** What was typed or chosen, which must not go away when the write fails. */
  readonly kept?: (user: User) => Promise<string>;
}

export interface Ground {
  readonly communityId: string;
  /** An open round of one number a factor, and a closed one. */
  readonly openRound: string;
  readonly closedRound: string;
  readonly agenda: string;
  /** A backup with something new in it. */
  readonly backup: string;
}

const TYPED = "Wat we hier typen 🌱";

/** Every kind of write, on the example community. */
export function deedsOn(ground: Ground): readonly Deed[] {
  return [
    ...peopleDeeds(ground),
    ...scoringDeeds(ground),
    ...agendaDeeds(ground),
    ...fileDeeds(ground),
    ...everyoneDeeds(ground),
  ];
}

function peopleDeeds({ communityId }: Ground): readonly Deed[] {
  const name = ({ page, messages }: User) => page.getByLabel(messages.communities.start.own.name);
  const memberForm = ({ page, messages }: User) =>
    page.getByRole("form", { name: messages.profile.members.addTitle });
  const memberName = (user: User) =>
    memberForm(user).getByLabel(user.messages.profile.members.name, { exact: true });
  return [
    {
      name: "new community",
      prepare: async (user) => {
        await goToPlace(user, places.start(), name(user));
        await name(user).fill(TYPED);
      },
      act: (user) => user.press(button(user, user.messages.communities.start.own.create)),
      kept: (user) => name(user).inputValue(),
    },
    {
      name: "member",
      prepare: async (user) => {
        await goToPlace(user, places.profile(communityId), button(user, user.messages.profile.members.add));
        await user.press(button(user, user.messages.profile.members.add));
        await memberName(user).fill(TYPED);
      },
      act: (user) =>
        user.press(memberForm(user).getByRole("button", { name: user.messages.profile.save, exact: true })),
      kept: (user) => memberName(user).inputValue(),
    },
  ];
}

function scoringDeeds({ communityId, openRound, closedRound }: Ground): readonly Deed[] {
  const toRound = (user: User) => goToPlace(user, places.score(communityId, openRound), radio(user, 2));
  const remark = ({ page }: User) => page.locator(".remark textarea").first();
  const reason = ({ page, messages }: User) => page.getByLabel(messages.scored.round.reason);
  return [
    {
      name: "answer",
      prepare: toRound,
      act: (user) => user.press(radio(user, 2)),
    },
    {
      name: "remark",
      prepare: async (user) => {
        await toRound(user);
        const add = user.page.getByRole("button", { name: user.messages.scoring.form.addRemark }).first();
        await user.press(add);
      },
      act: async (user) => {
        await remark(user).fill("");
        await remark(user).fill(TYPED);
        await remark(user).blur();
      },
      kept: (user) => remark(user).inputValue(),
    },
    {
      name: "close round",
      prepare: toRound,
      act: (user) => user.press(button(user, user.messages.scoring.form.close)),
    },
    {
      name: "correction",
      prepare: async (user) => {
        const { round } = user.messages.scored;
        const correct = user.page.getByRole("button", { name: round.correct }).first();
        await goToPlace(user, places.round(communityId, closedRound), correct);
        await user.press(correct);
        const answer = user.page.getByLabel(round.newAnswer);
        await answer.selectOption((await answer.inputValue()) === "1" ? "2" : "1");
        await reason(user).fill(TYPED);
      },
      act: (user) => user.press(button(user, user.messages.scored.round.saveCorrection)),
      kept: (user) => reason(user).inputValue(),
    },
  ];
}

function radio({ page }: User, index: number): Locator {
  return page.locator(".score-field").first().getByRole("radio").nth(index);
}

function agendaDeeds({ communityId, agenda }: Ground): readonly Deed[] {
  const toAgenda = (user: User) =>
    goToPlace(
      user,
      places.agenda(communityId, agenda),
      user.page.getByLabel(user.messages.agenda.point.question).first(),
    );
  const question = ({ page, messages }: User) => page.getByLabel(messages.agenda.point.question).first();
  const meetingName = ({ page, messages }: User) => page.getByLabel(messages.agenda.make.name).first();
  const tool = ({ page }: User, word: string) =>
    page.getByRole("button", { name: new RegExp(`^${word}`) }).first();
  return [
    {
      name: "agenda",
      prepare: async (user) => {
        await goToPlace(user, places.agendas(communityId), meetingName(user));
        await meetingName(user).fill(TYPED);
      },
      act: (user) => user.press(button(user, user.messages.agenda.make.submit)),
      kept: (user) => meetingName(user).inputValue(),
    },
    {
      name: "edit of a point",
      prepare: toAgenda,
      act: async (user) => {
        await question(user).fill("");
        await question(user).fill(TYPED);
        await question(user).blur();
      },
      kept: (user) => question(user).inputValue(),
    },
    {
      name: "tip",
      prepare: toAgenda,
      act: (user) => user.press(user.page.locator(".agenda-tips").first().getByRole("checkbox").first()),
    },
    {
      name: "order",
      prepare: toAgenda,
      act: (user) => user.press(tool(user, user.messages.agenda.point.down)),
    },
    {
      name: "undo",
      prepare: async (user) => {
        await toAgenda(user);
        await user.press(tool(user, user.messages.agenda.point.remove));
        await button(user, user.messages.app.undo).waitFor();
      },
      act: (user) => user.press(button(user, user.messages.app.undo)),
    },
  ];
}

function fileDeeds({ communityId, backup }: Ground): readonly Deed[] {
  const chooseBackup = async (user: User) => {
    const { restore } = user.messages.myData;
    await goToPlace(user, places.myData(), user.page.getByLabel(restore.choose));
    const file = { name: "kopie.json", mimeType: "application/json", buffer: Buffer.from(backup) };
    await user.page.getByLabel(restore.choose).setInputFiles(file);
    await button(user, restore.preview.confirm).waitFor();
  };
  return [
    {
      name: "import",
      prepare: async (user) => {
        const { importing } = user.messages;
        await goToPlace(user, places.importing(communityId), user.page.getByLabel(importing.file.label));
        const names = user.instrument.factors.map(({ id }) => `"${user.texts.factors[id]?.name ?? ""}"`);
        const text = [names.join(","), ...[3, 4, 5].map((answer) => names.map(() => answer).join(","))].join(
          "\n",
        );
        const buffer = Buffer.from(text);
        const file = user.page.getByLabel(importing.file.label);
        await file.setInputFiles({ name: "antwoorden.csv", mimeType: "text/csv", buffer });
        await user.page.getByLabel(importing.meetings.heldOn).fill(dayFromToday(-900));
        await button(user, importing.save.button(3, 1)).waitFor();
      },
      act: (user) => user.press(button(user, user.messages.importing.save.button(3, 1))),
      kept: (user) => user.page.getByLabel(user.messages.importing.meetings.heldOn).inputValue(),
    },
    {
      name: "restore",
      prepare: chooseBackup,
      act: async (user) => {
        const confirm = button(user, user.messages.myData.restore.preview.confirm);
        // After a failure one looks at the file again first.
        if ((await confirm.count()) === 0) await chooseBackup(user);
        await user.press(confirm);
      },
    },
  ];
}

/** What a round in which everyone scores writes: its row and its pool when it opens, its counts when it is revealed (R3, R4). */
function everyoneDeeds({ communityId }: Ground): readonly Deed[] {
  const toReveal = (user: User) => button(user, user.messages.ceremony.reveal.now);
  return [
    {
      name: "open round for everyone",
      prepare: (user) => prepareRoundForEveryone(user, communityId),
      act: async (user) => {
        await user.press(button(user, user.messages.scoring.newRound.start));
        // Its row is stored before its pool is made, and only then the page goes on.
        const said = user.page.locator("[role=alert], .messages__trouble").filter({ hasText: /./ });
        const opened = user.page.getByRole("heading", {
          level: 1,
          name: user.messages.ceremony.collect.title,
        });
        await said.or(opened).first().waitFor();
      },
    },
    {
      name: "reveal",
      prepare: async (user) => {
        const { ceremony, collecting, scoring } = user.messages;
        await prepareRoundForEveryone(user, communityId);
        await user.press(button(user, scoring.newRound.start));
        await onPage(user, ceremony.collect.title);
        await user.press(link(user, collecting.typingCards.road.open));
        await typeCards(user, 5);
        await user.press(link(user, collecting.typingCards.end));
        await user.press(button(user, ceremony.reveal.button));
        await toReveal(user).waitFor();
      },
      act: (user) => user.press(toReveal(user)),
    },
  ];
}

/** All but the last step to a round in which everyone scores. */
export async function prepareRoundForEveryone(user: User, communityId: string): Promise<void> {
  const { ceremony, scoring, vocabulary } = user.messages;
  await goToPlace(user, places.newRound(communityId), button(user, scoring.newRound.start));
  await user.press(user.page.getByText(vocabulary.modes.individual.name, { exact: true }));
  await user.page.getByText(ceremony.prepare.from(5)).waitFor();
}

/** Begins a round in the example, with one answer, and tells where everything is. */
export async function prepareGround(user: User): Promise<Ground> {
  const communityId = communityOf(user);
  const { scoring, vocabulary } = user.messages;
  await goToPlace(user, places.newRound(communityId), button(user, scoring.newRound.start));
  await user.press(user.page.getByText(vocabulary.modes.agreed.name, { exact: true }));
  await user.press(button(user, scoring.newRound.start));
  await onPage(user, scoring.form.title);
  await user.press(radio(user, 0));
  await user.page.getByText(scoring.form.progress(1, user.instrument.factors.length)).waitFor();

  const { rounds = [], agendaPoints = [] } = await rawRows(user.page);
  const idOf = (rows: readonly object[], wanted: object, field = "id") => {
    const found: object = rows.find((row) => isLike(row, wanted)) ?? {};
    return String(Object.entries(found).find(([name]) => name === field)?.[1]);
  };
  const community = aCommunity({ id: "another", name: "Van een ander apparaat", deleted: false });
  const backup = {
    format: "kiemkracht-backup",
    version: 1,
    madeOn: "2026-01-01",
    tables: {
      communities: [community],
    },
  };
  return {
    communityId,
    openRound: idOf(rounds, { status: "open" }),
    closedRound: idOf(rounds, { status: "closed", mode: "agreed" }),
    agenda: idOf(agendaPoints, { kind: "factor" }, "agendaId"),
    backup: JSON.stringify(backup),
  };
}

function isLike(row: object, wanted: object): boolean {
  const fields = new Map<string, unknown>(Object.entries(row));
  return Object.entries(wanted).every(([name, value]) => fields.get(name) === value);
}
