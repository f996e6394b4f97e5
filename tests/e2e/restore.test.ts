import { expect, it } from "vitest";

import { savePlain } from "#tests/support/copies.ts";
import { openExample } from "#tests/support/every-page.ts";
import { storedRows } from "#tests/support/stored-rows.ts";
import { button, link, onPage, visit } from "#tests/support/user.ts";

it("B2 a new device opens from a copy in one step, from the first page it shows", async () => {
  const user = await visit();
  await openExample(user);
  const bytes = await savePlain(user);
  const rows = await storedRows(user.page);

  const other = await visit({ width: 320, touch: true });
  const { communities, myData } = other.messages;
  await onPage(other, communities.start.welcome.title);
  const choosing = other.page.waitForEvent("filechooser");
  await other.press(button(other, communities.start.file));
  await (await choosing).setFiles({ name: "kopie.json", mimeType: "application/json", buffer: bytes });
  await other.press(button(other, myData.restore.preview.confirm));
  await other.press(link(other, myData.restore.done.toStart));
  await onPage(other, communities.start.list.title);
  expect(await storedRows(other.page)).toBe(rows);
});
