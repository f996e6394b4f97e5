import { expect, inject, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Answer } from "#domain/rounds/answer.ts";
import { type Language } from "#i18n/language.ts";
import { makeSealKeys, type SealKeys } from "#platform/seal.ts";
import { receiveBallot } from "#storage/pool/seal-ballot.ts";
import { WORDS } from "#take-part/words.ts";
import { findBarriers } from "#tests/support/expect-accessible.ts";
import { findOverflow } from "#tests/support/find-overflow.ts";
import {
  anInvitation,
  answerAll,
  handIn,
  invitationCode,
  type Participant,
  takePart,
} from "#tests/support/participant.ts";

const factors = greenport12.factors.map(({ id }) => id);
const ANSWERS: readonly Answer[] = [4, 3, 5, "dont-know", 2, 1, 4, "not-applicable", 3, 5, 4, 2];

async function opened(link: string, keys: SealKeys, asksRemarks = false) {
  const { roundId } = anInvitation(keys.publicKey);
  const received = await receiveBallot(link, keys, { roundId, questions: { factors, asksRemarks } });
  if (!received.ok) throw new Error(received.error.type);
  return received.value.ballot;
}

it("T1 R3 a phone scores without a network, and hands over what only the round opens; what comes again replaces it", async () => {
  const keys = await makeSealKeys();
  const phone = await takePart(invitationCode(anInvitation(keys.publicKey)));
  const { page, words } = phone;
  await page.getByRole("heading", { name: words.say.welcome.title }).waitFor();
  await page.getByText(words.form.promise.threshold(5)).waitFor();
  await page.getByText(words.form.promise.remarks.none).waitFor();
  await page.context().setOffline(true);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));

  await page.getByRole("button", { name: words.say.welcome.start }).tap();
  await answerAll(phone, ANSWERS);
  const link = await handIn(phone);
  expect(link.startsWith(`${inject("appUrl")}#/b`)).toBe(true);
  const first = await opened(link, keys);
  expect(factors.map((id) => first.answers[id])).toEqual(ANSWERS);
  expect(first.edition).toBe(0);

  // The back button of the phone goes back in the form, and not out of it.
  await page.goBack();
  await page.getByRole("heading", { name: words.form.overview.title }).waitFor();
  await page
    .getByRole("button", { name: new RegExp(`^${words.form.overview.change} `, "u") })
    .first()
    .tap();
  await page.getByRole("radio", { name: `1 ${words.texts.points[1]}` }).tap();
  await page.getByRole("heading", { name: words.form.overview.title }).waitFor();
  const second = await opened(await handIn(phone), keys);
  expect(second).toMatchObject({ ballotId: first.ballotId, edition: 1, answers: { [factors[0] ?? ""]: 1 } });
  expect(asked.filter((url) => url.startsWith("http"))).toEqual([]);

  expect(await keptOn(phone)).toEqual([`EBESExQVFhcYGRobHB0eHw ${first.ballotId} 1`]);
});

it("R3 a phone asks again after it is loaded again, and tells two people on one phone apart", async () => {
  const keys = await makeSealKeys();
  const asked = factors.map((_, place) => place < 2);
  const invitation = anInvitation(keys.publicKey, { asked, remarks: "told" });
  const phone = await takePart(invitationCode(invitation));
  const { page, words } = phone;
  const fill = async (remark: string) => {
    await page.getByRole("button", { name: words.say.welcome.start }).tap();
    // The remark first: from a statement that has none the form goes on a moment after the answer.
    await page.getByRole("textbox").fill(remark);
    await page.getByRole("radio", { name: `3 ${words.texts.points[3]}` }).tap();
    await page.getByRole("button", { name: words.form.next }).tap();
    await page.getByRole("button", { name: words.form.toOverview }).tap();
    return receive(await handIn(phone));
  };
  const receive = async (link: string) => {
    const questions = { factors: factors.slice(0, 2), asksRemarks: true };
    const received = await receiveBallot(link, keys, { roundId: invitation.roundId, questions });
    if (!received.ok) throw new Error(received.error.type);
    return received.value.ballot;
  };
  const one = await fill("Meer pauze");
  expect(one).toMatchObject({ remarks: { [factors[0] ?? ""]: "Meer pauze" }, edition: 0 });

  await page.reload();
  await page.getByText(words.say.before.title).waitFor();
  await page.getByRole("button", { name: words.say.before.other }).tap();
  await page.getByText(words.say.before.asOther).waitFor();
  const other = await fill("Minder pauze");
  expect(other.edition).toBe(0);
  expect(other.ballotId).not.toBe(one.ballotId);
});

it("U2 every step of a phone has no barrier that a machine finds, on 320 pixels, light and dark (nl)", () =>
  walkPhone("nl"));
it(
  "U2 every step of a phone has no barrier that a machine finds, on 320 pixels, light and dark (en)",
  { tags: "long" },
  () => walkPhone("en"),
);

async function walkPhone(language: Language): Promise<void> {
  const keys = await makeSealKeys();
  const phone = await takePart(invitationCode(anInvitation(keys.publicKey, { remarks: "from-ten" })), {
    language,
    width: 320,
    theme: language === "nl" ? "light" : "dark",
  });
  const { page, words } = phone;
  const look = async () => expect([...(await findBarriers(page)), ...(await findOverflow(page))]).toEqual([]);
  await page.getByRole("heading", { name: words.say.welcome.title }).waitFor();
  await look();
  await page.getByRole("button", { name: words.say.welcome.start }).tap();
  await look();
  for (const _ of factors) await page.locator("button[type=submit]").tap();
  await page.getByRole("heading", { name: words.form.overview.title }).waitFor();
  await look();
  await handIn(phone);
  await look();
  await page.getByText(words.say.handOver.asText).tap();
  await look();
}

it("T1 an invitation that is none says why, in its own words", async () => {
  const code = invitationCode(anInvitation((await makeSealKeys()).publicKey));
  const phone = await takePart("");
  const { page, words } = phone;
  const said = async (fragment: string, title: string) => {
    await page.evaluate((hash) => (location.hash = hash), fragment);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
  };
  await page.getByRole("heading", { level: 1, name: words.say.trouble.noInvitation.title }).waitFor();
  await said(code.slice(0, 90), words.codes.HalfCode.title);
  await said(
    code.replace(/\d$/u, (digit) => String((Number(digit) + 1) % 10)),
    words.codes.DamagedCode.title,
  );
  await said("WIFI:S:Proeftuin;;", words.codes.ForeignCode.title);
  await said(`b${code.slice(1)}`, words.codes.OtherKindOfCode.title);
  await said(code, words.say.welcome.title);

  // U3: the other language is at hand, also without a network.
  await page.context().setOffline(true);
  await page.getByRole("button", { name: words.say.otherLanguage.switchTo }).tap();
  await page.getByRole("heading", { level: 1, name: WORDS.en.say.welcome.title }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
});

/** All that the phone has kept, line by line. */
function keptOn({ page }: Participant): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const lines = [...Object.entries(localStorage), ...Object.entries(sessionStorage)].map(
      ([, text]) => text,
    );
    const databases = await indexedDB.databases();
    return [...lines.flatMap((line: string) => line.split("\n")), ...databases.map(({ name }) => name ?? "")];
  });
}
