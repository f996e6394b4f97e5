import { type Page } from "playwright-core";

/** All that stands in the files that the app keeps in the browser, past the app. */
export async function safetyCopyText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts: string[] = [];
    for await (const folder of (await navigator.storage.getDirectory()).values()) {
      if (!(folder instanceof FileSystemDirectoryHandle)) continue;
      for await (const file of folder.values())
        if (file instanceof FileSystemFileHandle) texts.push(await (await file.getFile()).text());
    }
    return texts.join("");
  });
}
