import { type PreviewServer } from "vite";
import { afterAll, beforeAll, inject, it } from "vitest";

import { readInvitationCode } from "#tests/support/invite.ts";
import { openForEveryone } from "#tests/support/open-for-everyone.ts";
import { answerAll, handIn, takePart } from "#tests/support/participant.ts";
import { serve } from "#tests/support/serve.ts";
import { button, link, onPage, visit } from "#tests/support/user.ts";

let server: PreviewServer;
let url: string;

beforeAll(async () => {
  server = await serve(inject("dist"), "/", { "Content-Security-Policy": "script-src 'self'" });
  url = server.resolvedUrls?.local[0] ?? "";
});

afterAll(() => server.close());

it("T1 where a host forbids to compile the reader of codes, the app says so, and a form comes in by the other roads", async () => {
  const user = await visit({ url });
  const { page } = user;
  const { inviting, readingCodes } = user.messages.collecting;
  const { camera, paste, outcome } = readingCodes;
  await openForEveryone(user);
  const code = await readInvitationCode(user);
  await user.press(link(user, inviting.read));
  await onPage(user, readingCodes.title);
  await user.press(button(user, camera.start));
  await page.getByText(camera.trouble.NoReader.title).waitFor();
  await page.getByText(camera.trouble.NoReader.text).waitFor();

  const phone = await takePart(code, { url });
  await phone.page.getByRole("button", { name: phone.words.say.welcome.start }).tap();
  await answerAll(
    phone,
    user.instrument.factors.map(() => 5),
  );
  const handedIn = await handIn(phone);
  await page.getByRole("textbox", { name: paste.label }).fill(handedIn);
  await user.press(button(user, paste.read));
  await page.getByText(outcome.added(1)).waitFor();
});
