import { err, ok, type Result } from "#domain/result.ts";

import { type NotOpened, type SealContext } from "./seal.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** What is locked, with the only key that opens it. */
export interface LockedBox {
  readonly key: Bytes;
  readonly locked: Bytes;
}

// No key locks twice, so nothing but the key need be random.
const NONCE = new Uint8Array(12);
const encoder = new TextEncoder();

/** Locks with a key that is made for it: AES-256-GCM. */
export async function lockBox(context: SealContext, content: Bytes): Promise<LockedBox> {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const locked = await crypto.subtle.encrypt(settings(context), await imported(key), content);
  return { key, locked: new Uint8Array(locked) };
}

export async function unlockBox(
  context: SealContext,
  { key, locked }: LockedBox,
): Promise<Result<Bytes, NotOpened>> {
  try {
    return ok(new Uint8Array(await crypto.subtle.decrypt(settings(context), await imported(key), locked)));
  } catch {
    return err({ type: "NotOpened" });
  }
}

function settings({ purpose, about }: SealContext): AesGcmParams {
  return { name: "AES-GCM", iv: NONCE, additionalData: encoder.encode(`${purpose} ${about}`) };
}

function imported(key: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt", "decrypt"]);
}
