import { readFileSync } from "node:fs";

import { places } from "#ui/places.ts";

import { goToPlace } from "./every-page.ts";
import { button, type User } from "./user.ts";

/** Saves a copy without a password, as a person does, and gives its bytes. */
export async function savePlain(user: User): Promise<Buffer> {
  const { copy } = user.messages.myData;
  await goToPlace(user, places.myData(), user.page.getByText(copy.title));
  const [download] = await Promise.all([
    user.page.waitForEvent("download"),
    user.press(button(user, copy.save)),
  ]);
  return readFileSync(await download.path());
}

/** Chooses a file with a copy, to be put back. */
export async function chooseCopy({ page, messages }: User, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer };
  await page.getByLabel(messages.myData.restore.choose).setInputFiles(file);
}

/** A copy with as many members in it. */
export function withMembers(copy: Buffer, count: number): string {
  const backup = JSON.parse(copy.toString());
  const [member] = backup.tables.members;
  backup.tables.members = Array.from({ length: count }, (_, index) => ({ ...member, id: `member-${index}` }));
  return JSON.stringify(backup);
}
