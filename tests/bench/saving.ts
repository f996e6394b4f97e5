import { type Lab, withDevice } from "./lab.ts";
import { type Table } from "./table.ts";

/** How long it takes until an answer is safe on the disk, beside a bare `put` of the same row with Dexie. */
export async function measureSaving(lab: Lab): Promise<Table> {
  const { app, compared } = await withDevice(lab, async (device) => {
    const page = await device.newPage();
    await page.goto(new URL("bench/saving.html", lab.url).href);
    await page.waitForFunction(() => "measureSaving" in window);
    return page.evaluate(() => window.measureSaving());
  });
  return {
    title: "Saving an answer",
    against: "bare Dexie put",
    rows: [{ what: "until it is stored", app, compared }],
  };
}
