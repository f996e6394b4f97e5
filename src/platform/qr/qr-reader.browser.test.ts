import { afterAll, beforeAll, expect, it } from "vitest";

import { QUIET, qrModules, qrPath } from "#ui/qr-modules.ts";

import { pictureIn, pictureOf } from "./picture-of.ts";
import { openShipped, type QrReader } from "./qr-reader.ts";

/** As long as a form with twelve remarks. */
const LONG = `https://example.org/kiemkracht/#/b${"0123456789".repeat(147)}`;

let reader: QrReader;

beforeAll(async () => {
  const opened = await openShipped();
  if (!opened.ok) throw new Error(opened.error.type);
  reader = opened.value;
});

afterAll(() => reader.close());

interface Held {
  readonly text: string;
  readonly left: number;
  /** So many pixels a square. */
  readonly square: number;
  readonly degrees: number;
}

/** Phones that are held up before a camera: turned a little, out of focus, in a grey room. */
function seen(phones: readonly Held[], blur: number): HTMLCanvasElement {
  const canvas = blank();
  const context = contextOf(canvas);
  context.fillStyle = "#777";
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const phone of phones) hold(context, phone);
  const blurred = blank();
  const through = contextOf(blurred);
  through.filter = `blur(${blur}px)`;
  through.drawImage(canvas, 0, 0);
  return blurred;
}

function hold(context: CanvasRenderingContext2D, { text, left, square, degrees }: Held): void {
  const modules = qrModules(text);
  if (modules === undefined) throw new Error("too long");
  const side = modules.size + 2 * QUIET;
  context.setTransform(square, 0, 0, square, left, 20);
  context.rotate((degrees * Math.PI) / 180);
  context.fillStyle = "#fff";
  context.fillRect(0, 0, side, side);
  context.fillStyle = "#111";
  const squares = new Path2D(qrPath(modules));
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- it takes a canvas for an array
  context.fill(squares);
}

function blank(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = 1280;
  canvas.height = 720;
  return canvas;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("no canvas");
  return context;
}

it("T1 reads the longest form that a phone shows, and two phones at once, turned and out of focus", async () => {
  const one = seen([{ text: LONG, left: 300, square: 5.5, degrees: 4 }], 0.7);
  expect(await reader.read(pictureOf(one, one))).toEqual([LONG]);

  const two = seen(
    [
      { text: "https://example.org/#/b1234567890", left: 100, square: 9, degrees: 6 },
      { text: "https://example.org/#/b9876543210", left: 760, square: 9, degrees: -3 },
    ],
    1,
  );
  const read = await reader.read(pictureOf(two, two));
  expect(read.toSorted()).toEqual(["https://example.org/#/b1234567890", "https://example.org/#/b9876543210"]);
});

it("T1 sees none where there is none, or where the half of it is out of the picture", async () => {
  const none = seen([], 0);
  expect(await reader.read(pictureOf(none, none))).toEqual([]);
  const half = seen([{ text: LONG, left: 900, square: 6, degrees: 0 }], 0);
  expect(await reader.read(pictureOf(half, half))).toEqual([]);
});

it("T1 reads a photo or a screenshot, a large one too, and takes no text for a picture", async () => {
  const small = seen([{ text: "https://example.org/#/b1234567890", left: 400, square: 10, degrees: 0 }], 0);
  const large = document.createElement("canvas");
  large.width = 4000;
  large.height = 2250;
  large.getContext("2d")?.drawImage(small, 0, 0, large.width, large.height);
  const photo = await new Promise<Blob | null>((resolve) => large.toBlob(resolve, "image/jpeg", 0.8));
  const picture = await pictureIn(photo ?? new Blob());
  expect(picture?.width).toBe(1920);
  expect(picture && (await reader.read(picture))).toEqual(["https://example.org/#/b1234567890"]);
  expect(await pictureIn(new Blob(["b1234567890"], { type: "image/png" }))).toBeUndefined();
});

/** A form with twelve remarks in the middle of what a phone's camera sees, held by hand, in poor light: another each time. */
function heldByHand(time: number): HTMLCanvasElement {
  const modules = qrModules(LONG);
  if (modules === undefined) throw new Error("too long");
  const side = modules.size + 2 * QUIET;
  const canvas = blank();
  const context = contextOf(canvas);
  context.fillStyle = "#777";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.filter = `blur(${0.5 + (time % 5) * 0.25}px)`;
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((((time * 7) % 21) - 10) * (Math.PI / 180));
  const square = 4 + (time % 2);
  context.scale(square, square);
  context.translate(-side / 2, -side / 2);
  context.fillStyle = "#fff";
  context.fillRect(0, 0, side, side);
  context.fillStyle = "#111";
  const squares = new Path2D(qrPath(modules));
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- it takes a canvas for an array
  context.fill(squares);
  return withNoise(canvas, time);
}

function withNoise(canvas: HTMLCanvasElement, seed: number): HTMLCanvasElement {
  const context = contextOf(canvas);
  context.resetTransform();
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  let chance = seed + 1;
  for (let at = 0; at < image.data.length; at += 4) {
    // A row of chance that is the same in every run.
    chance = (Math.imul(chance, 1_664_525) + 1_013_904_223) >>> 0;
    const more = ((chance >>> 24) % 61) - 30;
    for (const part of [0, 1, 2]) image.data[at + part] = (image.data[at + part] ?? 0) + more;
  }
  context.putImageData(image, 0, 0);
  return canvas;
}

it(
  "T1 reads a form with twelve remarks from each of 100 frames, turned, out of focus and with noise",
  { tags: ["long"], timeout: 600_000 },
  async () => {
    const missed: number[] = [];
    for (let time = 0; time < 100; time += 1) {
      const frame = heldByHand(time);
      const read = await reader.read(pictureOf(frame, frame));
      if (read[0] !== LONG) missed.push(time);
    }
    expect(missed).toEqual([]);
  },
);
