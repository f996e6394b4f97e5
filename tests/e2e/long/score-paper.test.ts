import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { type Language } from "#i18n/language.ts";
import { communityOf, goToPlace, openExample, unfold } from "#tests/support/every-page.ts";
import { expectAccessible } from "#tests/support/expect-accessible.ts";
import { pdfTrouble } from "#tests/support/pdf-trouble.ts";
import { readPdf, type ReadPdf } from "#tests/support/read-pdf.ts";
import { button, type User, visit } from "#tests/support/user.ts";
import { places } from "#ui/places.ts";

it("D3: takes the papers for the room, each in a press, nl", () => takePapers("nl"));
it("D3: takes the papers for the room, each in a press, en", () => takePapers("en"));

async function takePapers(language: Language): Promise<void> {
  const user = await visit({ language });
  const words = user.messages.documents.scorePaper;
  await openExample(user);
  await goToPlace(
    user,
    places.meetings(communityOf(user)),
    user.page.getByText(words.title, { exact: true }),
  );
  await unfold(user);
  await user.page.getByText(words.lead).waitFor();
  await expectAccessible(user.page);

  const poster = await download(user, words.poster.take.A3, /^poster-a3-.+-de-druppelkas.*\.pdf$/);
  expect(poster.sheets).toEqual([[1190.55, 841.89]]);
  expectAllSaid(user, poster);
  const large = await download(user, words.poster.take.A1, /^poster-a1-.+\.pdf$/);
  expect(large.sheets).toEqual([[2383.94, 1683.78]]);

  const cards = await download(user, words.cards.take.two, /^cards-two-.+\.pdf$/);
  expect(cards.sheets).toEqual([[841.89, 595.28]]);
  expectAllSaid(user, cards);
  expect(cards.root.text).toContain(words.cards.promise(5));
  const readable = await download(user, words.cards.take.large, /^cards-large-.+\.pdf$/);
  expect(readable.sheets).toEqual([[595.28, 841.89]]);
  expectAllSaid(user, readable);
}

async function download(user: User, name: string, file: RegExp): Promise<ReadPdf> {
  const [taken] = await Promise.all([user.page.waitForEvent("download"), user.press(button(user, name))]);
  expect(taken.suggestedFilename()).toMatch(file);
  await user.page.getByText(user.messages.documents.scorePaper.done).waitFor();
  const pdf = await readPdf(readFileSync(await taken.path()));
  expect(pdfTrouble(pdf)).toEqual([]);
  expect(pdf.language).toMatch(user.language);
  return pdf;
}

/** Each statement, and the label of each answer (I2). */
function expectAllSaid({ instrument, texts, messages }: User, pdf: ReadPdf): void {
  for (const { id } of instrument.factors) expect(pdf.root.text).toContain(texts.factors[id]?.statement);
  const labels = [...Object.values(texts.points), ...Object.values(messages.vocabulary.answers)];
  for (const label of labels) expect(pdf.root.text).toContain(label);
}
