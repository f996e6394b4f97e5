import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { expect, inject, it } from "vitest";

import { goToPlace } from "#tests/support/every-page.ts";
import { expectAccessible } from "#tests/support/expect-accessible.ts";
import { visit } from "#tests/support/user.ts";
import { ALLOWED } from "#tools/licences.ts";
import { places } from "#ui/places.ts";

interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

function built<T>(name: string, read: (json: string) => T): T {
  return read(readFileSync(path.join(inject("dist"), name), "utf8"));
}

const shipped = (): readonly Shipped[] => built("licences.json", (json) => JSON.parse(json));

it("names every package that is in a built script, with a licence that is allowed and its text", () => {
  const listed = shipped();
  const names = listed.map(({ name }) => name);

  const chunks = built(".vite/chunks.json", (json): readonly { readonly packages: readonly string[] }[] =>
    JSON.parse(json),
  );
  for (const name of new Set(chunks.flatMap(({ packages }) => packages))) expect(names).toContain(name);
  for (const { name, licence, text } of listed) {
    expect(ALLOWED, name).toContain(licence);
    expect(text.length, name).toBeGreaterThan(200);
  }
});

it("names every package the app depends on, also those only a worker uses, and the font", () => {
  const names = shipped().map(({ name }) => name);
  const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync("package.json", "utf8"),
  );

  for (const [name, version] of Object.entries(dependencies)) {
    expect(names).toContain(name);
    expect(shipped().filter((one) => one.name === name)).toMatchObject([{ version }]);
  }
  expect(names).toContain("Source Sans 3");
  expect(existsSync("src/documents/fonts/OFL.txt")).toBe(true);
});

it("shows the licences on the page about the app, also without a network", async () => {
  const user = await visit({ offline: true, width: 320 });
  const { software, title } = user.messages.about;
  await goToPlace(user, places.about(), user.page.getByRole("heading", { name: title }));
  await user.press(user.page.getByText(software.licencesLink));
  const react = shipped().find(({ name }) => name === "react");
  await user.press(
    user.page.getByText(software.licenceOf("react", react?.version ?? ""), { exact: false }).first(),
  );

  await user.page.getByText("Copyright (c) Meta Platforms").first().waitFor();
  await expectAccessible(user.page);
});
