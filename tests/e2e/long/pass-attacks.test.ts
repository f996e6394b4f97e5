import { type Page } from "playwright-core";
import { expect, it } from "vitest";

import { openForEveryone } from "#tests/support/open-for-everyone.ts";
import { handInForm } from "#tests/support/pass-device.ts";
import { placesWith } from "#tests/support/seek-secret.ts";
import { button, link, onPage, type User, visit } from "#tests/support/user.ts";

const SECRET = "Bij ons thuis gelooft niemand hierin";

/** A page that keeps what was written wherever a page can: the attacks must find it in every place. */
function keepEverywhere(secret: string): Promise<void> {
  const kept = document.createElement("textarea");
  kept.hidden = true;
  kept.value = secret;
  document.body.append(kept, document.createComment(secret));
  history.replaceState({ secret }, "");
  localStorage.setItem("draft", secret);
  sessionStorage.setItem("draft", secret);
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("draft", 1);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore("drafts"));
    request.addEventListener("error", () => reject(new Error("The database does not open.")));
    request.addEventListener("success", () => {
      const writing = request.result.transaction("drafts", "readwrite");
      writing.objectStore("drafts").put(secret, "draft");
      writing.addEventListener("complete", () => {
        request.result.close();
        void navigator.storage
          .getDirectory()
          .then((folder) => folder.getFileHandle("draft", { create: true }))
          .then((file) => file.createWritable())
          .then((stream) => stream.write(secret).then(() => stream.close()))
          .then(resolve);
      });
    });
  });
}

async function writeSecret(user: User): Promise<void> {
  const { passing } = user.messages.collecting;
  await user.press(button(user, passing.handOver.start));
  await user.page.getByRole("textbox").fill(SECRET);
}

async function toOverview(user: User): Promise<void> {
  const { form } = user.messages.collecting;
  for (let step = 1; step < user.instrument.factors.length; step += 1)
    await user.press(button(user, form.next));
  await user.press(button(user, form.toOverview));
}

it("R3 the attacks find what a page keeps, in every place", async () => {
  const { page } = await visit();
  await page.evaluate(keepEverywhere, SECRET);
  expect(await placesWith(page, SECRET)).toEqual(
    ["address", "database", "fields", "files", "localStorage", "memory", "page", "sessionStorage"].toSorted(),
  );
});

it("R3 R4 nobody finds on a passed device what the person before answered: going back, reloading, taking back, or reading what is stored", async () => {
  const user = await visit();
  const { page, messages } = user;
  const { passing, form } = messages.collecting;
  await openForEveryone(user, "told");
  await user.press(link(user, passing.road.open));
  const entries = await page.evaluate(() => history.length);

  await writeSecret(user);
  // While it is being written it is on the screen and in memory, and nowhere else.
  expect(await placesWith(page, SECRET)).toEqual(["fields", "memory", "page"]);
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: form.step(1, 12) }).waitFor();
  await toOverview(user);
  await page.getByText(SECRET).waitFor();
  await handInForm(user);
  expect(await placesWith(page, SECRET)).toEqual([]);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(entries + 1);

  const attacks: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    back: (on) => on.goBack(),
    "back and back": (on) => on.goBack().then(() => on.goBack()),
    forward: (on) => on.goForward(),
    "taking back": async (on) => {
      await user.press(button(user, passing.handOver.start));
      await on.getByRole("textbox").focus();
      for (let times = 0; times < 5; times += 1) await on.keyboard.press("Control+z");
      expect(await on.getByRole("textbox").inputValue()).toBe("");
    },
    reload: (on) => on.reload(),
    "another page and back": async (on) => {
      await on.evaluate(() => location.assign("rescue/index.html"));
      await on.waitForURL(/rescue/u);
      await on.goBack();
    },
  };
  for (const [name, attack] of Object.entries(attacks)) {
    await attack(page);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await placesWith(page, SECRET), name).toEqual([]);
  }
});

it("R3 what is not handed in is gone as well: after a reload, on another page and back, and when it is cleared", async () => {
  const user = await visit();
  const { page, messages } = user;
  const { passing } = messages.collecting;
  await openForEveryone(user, "told");
  await user.press(link(user, passing.road.open));
  const ends: readonly (() => Promise<unknown>)[] = [
    () => page.reload(),
    async () => {
      await page.evaluate(() => location.assign("rescue/index.html"));
      await page.waitForURL(/rescue/u);
      await page.goBack();
    },
    async () => {
      await user.press(button(user, passing.restart.button));
      await user.press(button(user, passing.restart.now));
    },
  ];
  for (const end of ends) {
    await writeSecret(user);
    await end();
    await onPage(user, passing.handOver.first);
    expect(await placesWith(page, SECRET)).toEqual([]);
  }
  // What a browser offers to fill in by itself, or puts back after a crash, it takes from forms that allow it.
  await user.press(button(user, passing.handOver.start));
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll("input, textarea")].flatMap((field) =>
        field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
          ? [field.form?.autocomplete]
          : [],
      ),
    ),
  ).toEqual(Array.from({ length: 8 }, () => "off"));
});
