import faceUrl from "#ui/face/source-sans-3-latin-wght-normal.woff2?url";

import { makeSvg } from "./copy-drawing.ts";

/**
 * The picture with the app's face in it, as the browser draws an image without any file beside it. Where the face is not on
 * the device the picture gets the letters of the system, as the screen has then.
 */
export async function withFace(picture: SVGSVGElement): Promise<SVGSVGElement> {
  const address = await faceAsText();
  if (address === undefined) return picture;
  const style = makeSvg("style", {});
  style.textContent = `@font-face{font-family:"Source Sans 3";font-weight:200 900;size-adjust:107%;src:url(${address})}`;
  const copy = picture.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return picture;
  copy.prepend(style);
  return copy;
}

async function faceAsText(): Promise<string | undefined> {
  try {
    const face = await (await fetch(faceUrl)).blob();
    return await new Promise((resolve) => {
      const reader = new FileReader();
      reader.addEventListener("loadend", () =>
        resolve(typeof reader.result === "string" ? reader.result : undefined),
      );
      reader.readAsDataURL(face);
    });
  } catch {
    return undefined;
  }
}
