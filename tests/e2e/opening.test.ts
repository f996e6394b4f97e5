import { readFileSync } from "node:fs";
import path from "node:path";

import { expect, inject, it } from "vitest";

import { expectAccessible } from "#tests/support/expect-accessible.ts";
import { openApp } from "#tests/support/open-app.ts";

it("opens under a path of any depth", async () => {
  const page = await openApp();

  expect(new URL(inject("appUrl")).pathname).toBe("/some/deep/path/");
  await page.locator("#root h1").waitFor();
});

it("U3 opens in the language of the device", async () => {
  for (const language of ["nl", "en"] as const) {
    const page = await openApp({ language });
    await page.locator("#root h1").waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
  }
});

it(
  "U2 opens without a barrier that a machine can find, light and dark, narrow and wide",
  { tags: "long" },
  async () => {
    for (const theme of ["light", "dark"] as const) {
      for (const width of [320, 1280]) {
        const page = await openApp({ theme, width });
        await page.locator("#root h1").waitFor();
        await expectAccessible(page);
      }
    }
  },
);

it("shows its name before any script has run", () => {
  const html = readFileSync(path.join(inject("dist"), "index.html"), "utf8");

  expect(html).toContain("<h1>Kiemkracht</h1>");
  expect(html).toContain('<html lang="nl">');
});

it("can be installed: the manifest names a start and icons that are there", async () => {
  const page = await openApp();
  const manifestUrl = new URL("manifest.webmanifest", inject("appUrl"));
  const manifest = await (await page.request.get(manifestUrl.href)).json();

  expect(await page.locator("link[rel=manifest]").getAttribute("href")).toBe("./manifest.webmanifest");
  expect(new URL(manifest.start_url, manifestUrl).href).toBe(inject("appUrl"));
  expect(manifest.display).toBe("standalone");
  const sizes = await Promise.all(
    manifest.icons.map(({ src }: { src: string }) => page.evaluate(sizeOf, new URL(src, manifestUrl).href)),
  );
  expect(sizes.slice(1)).toEqual(manifest.icons.slice(1).map(({ sizes: named }: { sizes: string }) => named));
});

async function sizeOf(src: string): Promise<string> {
  const image = new Image();
  image.src = src;
  await image.decode();
  return `${image.naturalWidth}x${image.naturalHeight}`;
}
