import { withFace } from "./with-face.ts";

const PIXELS_PER_UNIT = 2;

/** Hands a picture to the user as a file. False when the browser could not draw it. */
export async function savePicture(svg: SVGSVGElement, kind: "png" | "svg", title: string): Promise<boolean> {
  // An SVG goes into an office program, which has letters of its own.
  const file = kind === "svg" ? vectorOf(svg) : await toPng(vectorOf(await withFace(svg)), svg);
  if (file === undefined) return false;
  saveFile(file, `${fileNameOf(title)}.${kind}`);
  return true;
}

function vectorOf(svg: SVGSVGElement): Blob {
  const text = new XMLSerializer().serializeToString(svg);
  return new Blob([text], { type: "image/svg+xml;charset=utf-8" });
}

/** A file name that every system takes: letters, digits and hyphens. */
export function fileNameOf(title: string): string {
  const plain = title.normalize("NFKD").replace(/[^\p{Letter}\p{Number}\s-]/gu, "");
  const name = plain
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "-");
  return name.slice(0, 80) || "grafiek";
}

async function toPng(vector: Blob, svg: SVGSVGElement): Promise<Blob | undefined> {
  const address = URL.createObjectURL(vector);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = svg.width.baseVal.value * PIXELS_PER_UNIT;
    canvas.height = svg.height.baseVal.value * PIXELS_PER_UNIT;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => {
      canvas.toBlob((blob) => resolve(blob ?? undefined), "image/png");
    });
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function saveFile(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Safari reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
