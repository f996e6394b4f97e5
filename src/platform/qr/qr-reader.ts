import { err, ok, type Result } from "#domain/result.ts";
import { startWorker } from "#platform/ask-worker.ts";

import { type QrRequests } from "./qr-requests.ts";
// oxlint-disable-next-line import/default -- Vite makes it: the address of the built worker
import address from "./qr-worker.ts?worker&url";

/** Reads the QR codes in a picture: of one phone, or of several that are held up at once. */
export interface QrReader {
  readonly read: (picture: ImageData) => Promise<readonly string[]>;
  readonly close: () => void;
}

/** Neither the browser reads codes, nor may it compile what does: a host forbids it in a policy that it sends along. */
export interface NoReader {
  readonly type: "NoReader";
}

/** As some browsers have it; no type of TypeScript's own describes it yet. */
interface Detector {
  readonly detect: (picture: ImageData) => Promise<readonly { readonly rawValue: string }[]>;
}

declare global {
  interface Window {
    readonly BarcodeDetector?: {
      new (options: { readonly formats: readonly string[] }): Detector;
      readonly getSupportedFormats: () => Promise<readonly string[]>;
    };
  }
}

/** The browser's own reader where it has one, else one that is shipped with the app and fetched only now. */
export async function openQrReader(): Promise<Result<QrReader, NoReader>> {
  return (await openNative()) ?? openShipped();
}

async function openNative(): Promise<Result<QrReader, never> | undefined> {
  const Native = window.BarcodeDetector;
  const formats = await Native?.getSupportedFormats().catch((): readonly string[] => []);
  if (Native === undefined || formats?.includes("qr_code") !== true) return undefined;
  const detector = new Native({ formats: ["qr_code"] });
  const read = async (picture: ImageData) => (await detector.detect(picture)).map(({ rawValue }) => rawValue);
  return ok({ read, close: () => undefined });
}

/** In a worker, as the page's own policy forbids to compile anything (B6); a worker has that of its own file. */
export async function openShipped(): Promise<Result<QrReader, NoReader>> {
  const worker = startWorker<QrRequests>(address, "qr-reader");
  const ready = await worker.request("prepare", null);
  if (!ready.ok || !ready.value) {
    worker.close();
    return err({ type: "NoReader" });
  }
  return ok({
    read: async (picture) => {
      const answered = await worker.request("read", picture);
      return answered.ok ? answered.value : [];
    },
    close: worker.close,
  });
}
