/** Reads any colour of CSS as `#rrggbb` or `rgba()`; `undefined` for none and for what cannot be seen. */
export function makeColourReader(): (css: string) => string | undefined {
  const canvas = document.createElement("canvas");
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true, colorSpace: "srgb" });
  const known = new Map<string, string | undefined>();
  return (css) => {
    if (css === "" || css === "none" || context === null) return undefined;
    if (!known.has(css)) known.set(css, readPixel(context, css));
    return known.get(css);
  };
}

// Painting one pixel is the only way that turns `oklch()` into sRGB in every browser.
function readPixel(context: CanvasRenderingContext2D, css: string): string | undefined {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  if (alpha === 0) return undefined;
  if (alpha === 255)
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  return `rgba(${red}, ${green}, ${blue}, ${(alpha / 255).toFixed(3)})`;
}
