import { type Page } from "playwright-core";

import { type Bytes } from "#domain/ballot/bytes.ts";
import { writeCode } from "#domain/ballot/code.ts";
import { type Invitation, packInvitation } from "#domain/ballot/invitation.ts";
import { type Answer } from "#domain/rounds/answer.ts";
import { type Language } from "#i18n/language.ts";
import { type Words, WORDS } from "#take-part/words.ts";

import { type AppOptions, openApp } from "./open-app.ts";

/** Somebody with a phone, who finds everything by what it is called in their language. */
export interface Participant {
  readonly page: Page;
  readonly words: Words;
}

/** What a round asks, but for its keys: all twelve factors, remarks from ten on. */
export function anInvitation(publicKey: Bytes, changes: Partial<Invitation> = {}): Invitation {
  return {
    roundId: "EBESExQVFhcYGRobHB0eHw",
    publicKey,
    instrumentId: "greenport-12",
    instrumentVersion: 1,
    asked: Array.from({ length: 12 }, () => true),
    threshold: 5,
    remarks: "none",
    label: "Proeftuin Noord, 3 december",
    ...changes,
  };
}

export function invitationCode(invitation: Invitation): string {
  return writeCode("invitation", packInvitation(invitation));
}

/** Opens an invitation on a phone. */
export async function takePart(
  code: string,
  { language = "nl", ...options }: AppOptions & { readonly language?: Language } = {},
): Promise<Participant> {
  const page = await openApp({
    width: 360,
    height: 740,
    touch: true,
    language,
    ...options,
    place: `meedoen.html#${code}`,
  });
  return { page, words: WORDS[language] };
}

/** Gives these answers, one statement after the other, with one thumb. Ends at the overview. */
export async function answerAll({ page, words }: Participant, answers: readonly Answer[]): Promise<void> {
  const { form, texts } = words;
  for (const [place, answer] of answers.entries()) {
    await page.getByRole("heading", { level: 1, name: form.step(place + 1, answers.length) }).waitFor();
    const name = typeof answer === "number" ? `${answer} ${texts.points[answer]}` : words.answers[answer];
    await page.getByRole("radio", { name, exact: true }).tap();
  }
  await page.getByRole("heading", { level: 1, name: form.overview.title }).waitFor();
}

/** Seals what was answered, and gives the link that is handed over. */
export async function handIn({ page, words }: Participant): Promise<string> {
  const { handOver } = words.say;
  await page.getByRole("button", { name: words.form.overview.handIn }).tap();
  await page.getByRole("button", { name: handOver.copyLink }).tap();
  await page.getByText(handOver.copied).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}
