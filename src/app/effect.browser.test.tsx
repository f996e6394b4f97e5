import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { exampleCommunity } from "#content/example/example-community.ts";
import { storyNl } from "#content/example/story-nl.ts";
import { type Community } from "#domain/community.ts";
import { AgendaPage } from "#features/agenda/work-out/agenda-page.tsx";
import { FactorPage } from "#features/dashboard/factor/factor-page.tsx";
import { newId } from "#platform/new-id.ts";
import { today } from "#platform/today.ts";
import { Database } from "#storage/database/database.ts";
import { change, write } from "#storage/database/write.ts";
import { addExample } from "#storage/rows/example.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { factorName, messages, startingWith } from "#tests/support/words.ts";

const { actions, agenda, attention, charts, dashboard } = messages;
const FACTOR = "competitive-sensitivity";

let database: Database;
let community: Community;

beforeEach(async () => {
  database = new Database(newId());
  await addExample(database, exampleCommunity(today(), "nl"));
  const [only] = await database.communities.toArray();
  if (only === undefined) throw new Error("no example");
  community = only;
});

afterEach(async () => {
  cleanup();
  await database.delete();
});

async function openFactor() {
  await renderPage(<FactorPage community={community} factorId={FACTOR} />, database);
  return within(await screen.findByRole("region", { name: dashboard.factor.deeds }));
}

it("G4 a factor tells what was done and talked about, the newest first, and how it went after each", async () => {
  const deeds = await openFactor();
  const told = deeds.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(told).toHaveLength(2);
  expect(told[0]).toContain(storyNl.actions["five-figures"].what);
  expect(told[0]).toContain(actions.outcomes.done);
  expect(told[1]).toContain(storyNl.points["09-competition"].question);
  for (const each of told) expect(each).toContain(attention.effect.moved.rising);
  expect(deeds.getByRole("link", { name: startingWith(dashboard.factor.onAgendaOf("")) })).toBeVisible();

  // The same two stand on the trend, told apart by their shape and named in its key.
  const figure = within(await screen.findByRole("region", { name: dashboard.factor.trend }));
  expect(figure.getByText(charts.trend.pins.done)).toBeVisible();
  expect(figure.getByText(charts.trend.pins.agenda)).toBeVisible();
  const drawn = (shape: string) => document.querySelectorAll(`.factor-trend .trend-pin ${shape}`).length;
  await expect.poll(() => [drawn("circle"), drawn("path")]).toEqual([1, 1]);
});

it("G4 what is long ago is folded away, and told when it is opened", async () => {
  await write(
    database,
    ["1", "2", "3"].map((id) =>
      change("actions", id, {
        communityId: community.id,
        what: `Stap ${id}`,
        factorId: FACTOR,
        agreedOn: "2020-01-01",
        outcome: "done",
        closedOn: `2020-02-0${id}`,
        ifThen: "",
        whoElse: "",
        closingWord: "",
        deleted: false,
      }),
    ),
  );
  const deeds = await openFactor();
  expect(deeds.getAllByRole("listitem")).toHaveLength(3);
  await userEvent.click(deeds.getByText(dashboard.factor.earlierDeeds(2)));
  expect(await deeds.findByText("Stap 1", { exact: false })).toBeVisible();
  expect(deeds.getAllByText(attention.effect.noneBefore).length).toBeGreaterThan(1);
});

it("G4 a point tells on the page of its agenda how its factor went after the meeting", async () => {
  const held = await database.agendaPoints.filter(({ factorId }) => factorId === FACTOR).first();
  await renderPage(<AgendaPage community={community} agendaId={held?.agendaId ?? ""} />, database);
  const point = within(await screen.findByRole("listitem", { name: factorName(FACTOR) }));
  expect(point.getByText(agenda.point.afterwards, { exact: false })).toBeVisible();
  expect(point.getByText(attention.effect.moved.rising, { exact: false })).toBeVisible();
});
