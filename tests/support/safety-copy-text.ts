import { type Page } from "playwright-core";

/** All that stands in the files that the app keeps in the browser, past the app; again when one changed meanwhile. */
export async function safetyCopyText(page: Page): Promise<string> {
  const text = await page.evaluate(async () => {
    const texts: string[] = [];
    try {
      for await (const folder of (await navigator.storage.getDirectory()).values()) {
        if (!(folder instanceof FileSystemDirectoryHandle)) continue;
        for await (const file of folder.values())
          if (file instanceof FileSystemFileHandle) texts.push(await (await file.getFile()).text());
      }
    } catch (cause) {
      if (cause instanceof DOMException) return undefined;
      throw cause;
    }
    return texts.join("");
  });
  return text ?? safetyCopyText(page);
}
