import { decodePDFRawStream, PDFArray, PDFDocument, PDFRawStream } from "pdf-lib";
import { expect, it } from "vitest";

import { communityOf, goToPlace, openExample } from "#tests/support/every-page.ts";
import { answerAll, closeRound, goTo, makeCommunity, startRound } from "#tests/support/main-job.ts";
import { placeOf, type User, visit } from "#tests/support/user.ts";
import { places } from "#ui/places.ts";

const PRIVATE = "Hier moet niemand anders van weten";
const TEAM = "Dit mag de groep lezen";

async function remark(user: User, index: number, text: string, level: "private" | "team"): Promise<void> {
  const { page, messages, instrument, texts } = user;
  const factor = texts.factors[instrument.factors[index]?.id ?? ""]?.name ?? "";
  await user.press(
    page.getByRole("button", { name: messages.scoring.form.addRemark }).filter({ hasText: factor }),
  );
  const field = page.getByLabel(messages.scored.remark.of(factor));
  await field.fill(text);
  const part = page.locator(".remark").filter({ has: field });
  await part.getByLabel(messages.scored.remark.level).selectOption(level);
  await part.getByText(messages.scored.remark.saved).waitFor();
}

/** What a printer would put on paper; a field prints what is typed in it. */
async function onPaper({ page }: User): Promise<string> {
  await page.emulateMedia({ media: "print" });
  const text = await page.evaluate(() => {
    const fields = [...document.querySelectorAll("textarea")].filter((field) => field.checkVisibility());
    return [document.body.innerText, ...fields.map(({ value }) => value)].join("\n");
  });
  await page.emulateMedia({ media: "screen" });
  return text;
}

it("G6 no page prints a remark that is for the manager alone, and the paper says so", async () => {
  const user = await visit();
  const { messages, page } = user;
  await makeCommunity(user, "Proeftuin");
  await goTo(user, "score");
  await startRound(user, "manager", 0);
  await answerAll(user, [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2]);
  await remark(user, 0, PRIVATE, "private");
  await remark(user, 1, TEAM, "team");
  expect(await onPaper(user)).toContain(TEAM);
  expect(await onPaper(user)).not.toContain(PRIVATE);

  const roundId = placeOf(user).split("/").at(-1) ?? "";
  await closeRound(user);
  const id = communityOf(user);
  const [first, second] = user.instrument.factors;
  for (const [place, isTeamHere] of [
    [places.round(id, roundId), true],
    [places.factor(id, first?.id ?? ""), false],
    [places.factor(id, second?.id ?? ""), true],
  ] as const) {
    await goToPlace(user, place, page.getByText(isTeamHere ? TEAM : PRIVATE));
    const paper = await onPaper(user);
    expect(paper).not.toContain(PRIVATE);
    expect(paper.includes(TEAM)).toBe(isTeamHere);
    expect(paper).toContain(messages.vocabulary.printedRemarks);
    expect(await page.getByText(messages.vocabulary.printedRemarks).isVisible()).toBe(false);
  }
});

// A title and a line below it are fewer runs than this; a link alone is far fewer.
const LEAST = 120;
const PAPER = { format: "A4", preferCSSPageSize: true } as const;

it("U2 every page prints whole, without what is to be pressed, and leaves no sheet with next to nothing", async () => {
  const user = await visit();
  const { page } = user;
  await openExample(user);
  const id = communityOf(user);
  const factor = user.instrument.factors[3]?.id ?? "";
  const figure = page.locator("figure svg").first();
  const list = page.locator("main li").first();
  for (const [place, there] of [
    [places.dashboard(id), list],
    [places.dashboardView(id, "why"), list],
    [places.dashboardView(id, "trends"), figure],
    [places.dashboardView(id, "answers"), figure],
    [places.factor(id, factor), figure],
    [places.meetings(id), list],
    [places.agendas(id), list],
  ] as const) {
    await goToPlace(user, place, there);
    await page.emulateMedia({ media: "print" });
    const pressed = page.locator("button:visible, .button:visible, nav:visible, details:not([open]):visible");
    expect(await pressed.count(), place).toBe(0);
    // Back to what the printer asks for itself.
    await page.emulateMedia({ media: null });
    const runs = await runsOfSheets(await page.pdf(PAPER));
    expect(Math.min(...runs), `${place}: ${runs.join(" ")}`).toBeGreaterThan(LEAST);
  }
});

/** How many runs of text each sheet has that comes out of the printer. */
async function runsOfSheets(bytes: Uint8Array): Promise<readonly number[]> {
  const printed = await PDFDocument.load(bytes);
  return printed.getPages().map(({ node }) => {
    const contents = node.Contents();
    const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
    const streams = parts
      .map((part) => printed.context.lookup(part))
      .filter((part) => part instanceof PDFRawStream);
    const drawn = streams.map((stream) =>
      new TextDecoder("latin1").decode(decodePDFRawStream(stream).decode()),
    );
    return drawn.join("\n").match(/\bT[jJ]\b/gu)?.length ?? 0;
  });
}
