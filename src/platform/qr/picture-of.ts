/** Longer sides are made smaller: a code that fills a good part of a picture is read in a second, and not in ten. */
const MOST_PIXELS = 1920;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The pixels of a picture, or of what a camera sees at this moment. */
export function pictureOf(source: CanvasImageSource, size: Size): ImageData {
  const scale = Math.min(1, MOST_PIXELS / Math.max(size.width, size.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(size.width * scale));
  canvas.height = Math.max(1, Math.round(size.height * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("The browser draws no pictures.");
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Those of a file; nothing where it is no picture that this browser knows. */
export async function pictureIn(file: Blob): Promise<ImageData | undefined> {
  try {
    const bitmap = await createImageBitmap(file);
    const picture = pictureOf(bitmap, bitmap);
    bitmap.close();
    return picture;
  } catch {
    return undefined;
  }
}
