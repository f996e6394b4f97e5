import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import wasm from "zxing-wasm/reader/zxing_reader.wasm?url";

import { answerRequests } from "#platform/ask-worker.ts";

import { type QrRequests } from "./qr-requests.ts";

/** More phones are not held up at once. */
const MOST_CODES = 4;

answerRequests<QrRequests>({
  async prepare() {
    try {
      // Its own choice would be a server of others (B6).
      await prepareZXingModule({
        // What it writes on the console, it throws as well.
        overrides: { locateFile: () => wasm, printErr: () => undefined },
        fireImmediately: true,
      });
      return true;
    } catch {
      return false;
    }
  },
  async read(picture) {
    const found = await readBarcodes(picture, { formats: ["QRCode"], maxNumberOfSymbols: MOST_CODES });
    return found.filter(({ isValid }) => isValid).map(({ text }) => text);
  },
});
