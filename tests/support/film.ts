import { appendFileSync, writeFileSync } from "node:fs";

import { type Page } from "playwright-core";

/** So long a phone is held up: half a second of a camera. */
const FRAMES = 15;

/**
 * What a camera sees when phones are held up before it one after the other, as a film that Chromium takes for a camera:
 * pictures in a row. Each phone is turned a little, out of focus and not quite lit.
 */
export class Film {
  readonly file: string;

  constructor(file: string) {
    this.file = file;
    writeFileSync(file, "");
  }

  /** Holds up what a phone shows now. */
  async hold(phone: Page, number: number): Promise<void> {
    const shown = await phone.screenshot({ type: "png" });
    const picture = await phone.evaluate(seenByCamera, {
      address: `data:image/png;base64,${shown.toString("base64")}`,
      degrees: (number % 7) - 3,
    });
    const frame = Buffer.from(picture.slice(picture.indexOf(",") + 1), "base64");
    for (let times = 0; times < FRAMES; times += 1) appendFileSync(this.file, frame);
  }
}

/** Runs in a page. */
async function seenByCamera({
  address,
  degrees,
}: {
  readonly address: string;
  readonly degrees: number;
}): Promise<string> {
  const shown = new Image();
  shown.src = address;
  await shown.decode();
  const canvas = document.createElement("canvas");
  canvas.width = 1280;
  canvas.height = 720;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas");
  context.fillStyle = "#6b6b66";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(640, 360);
  context.rotate((degrees * Math.PI) / 180);
  context.filter = "blur(0.6px) brightness(0.9)";
  context.drawImage(shown, -shown.width / 2, -shown.height / 2);
  return canvas.toDataURL("image/jpeg", 0.85);
}
