import { err, ok, type Result } from "#domain/result.ts";

import { expand, extract } from "./labelled-hkdf.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** What a sealed message is for, and about what: it opens only for the very same. */
export interface SealContext {
  readonly purpose: string;
  readonly about: string;
}

/** As bytes: both can be stored, or sent. */
export interface SealKeys {
  /** 65 bytes. What is sealed to it, it does not open. */
  readonly publicKey: Bytes;
  readonly privateKey: Bytes;
}

/** Another key, another context, or a bit that is not as it was: they cannot be told apart. */
export interface NotOpened {
  readonly type: "NotOpened";
}

const CURVE = { name: "ECDH", namedCurve: "P-256" };
const POINT_BYTES = 65;
const NONCE_BYTES = 12;
const encoder = new TextEncoder();
/** DHKEM(P-256, HKDF-SHA256), and with it HKDF-SHA256 and AES-256-GCM, by their numbers in RFC 9180. */
const KEM = [...encoder.encode("KEM"), 0x00, 0x10];
const SUITE = [...encoder.encode("HPKE"), 0x00, 0x10, 0x00, 0x01, 0x00, 0x02];
const BASE_MODE = 0;

export async function makeSealKeys(): Promise<SealKeys> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(CURVE, true, ["deriveBits"]);
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey("raw", publicKey)),
    privateKey: new Uint8Array(await crypto.subtle.exportKey("pkcs8", privateKey)),
  };
}

/**
 * Seals to a public key: HPKE (RFC 9180) in its base mode, one message, with the curve that every phone has that opens the
 * app. In front stands the public half of a key that is made for this message and forgotten.
 *
 * Throws when the public key is no point of the curve.
 */
export async function sealTo(publicKey: Bytes, context: SealContext, message: Bytes): Promise<Bytes> {
  const once = await crypto.subtle.generateKey(CURVE, true, ["deriveBits"]);
  const oncePublic = new Uint8Array(await crypto.subtle.exportKey("raw", once.publicKey));
  const to = await crypto.subtle.importKey("raw", publicKey, CURVE, false, []);
  const shared = await sharedSecret(once.privateKey, to, [oncePublic, publicKey]);
  const { key, nonce } = await schedule(shared, context, "encrypt");
  const sealed = await crypto.subtle.encrypt(settings(nonce, context), key, message);
  return join(oncePublic, new Uint8Array(sealed));
}

/** Opens what was sealed to the public key that belongs to these keys. */
export async function openSealed(
  keys: SealKeys,
  context: SealContext,
  sealed: Bytes,
): Promise<Result<Bytes, NotOpened>> {
  try {
    const oncePublic = sealed.slice(0, POINT_BYTES);
    const from = await crypto.subtle.importKey("raw", oncePublic, CURVE, false, []);
    const own = await crypto.subtle.importKey("pkcs8", keys.privateKey, CURVE, false, ["deriveBits"]);
    const shared = await sharedSecret(own, from, [oncePublic, keys.publicKey]);
    const { key, nonce } = await schedule(shared, context, "decrypt");
    const message = await crypto.subtle.decrypt(settings(nonce, context), key, sealed.slice(POINT_BYTES));
    return ok(new Uint8Array(message));
  } catch {
    return err({ type: "NotOpened" });
  }
}

/** RFC 9180, 4.1: bound to both public keys. */
async function sharedSecret(
  own: CryptoKey,
  other: CryptoKey,
  [once, recipient]: readonly [Bytes, Bytes],
): Promise<Bytes> {
  const agreed = await crypto.subtle.deriveBits({ name: "ECDH", public: other }, own, 256);
  const secret = await extract(KEM, {
    label: "eae_prk",
    salt: new Uint8Array(),
    secret: new Uint8Array(agreed),
  });
  return expand(KEM, { label: "shared_secret", secret, info: join(once, recipient), length: 32 });
}

/** RFC 9180, 5.1. */
async function schedule(shared: Bytes, { purpose }: SealContext, use: "encrypt" | "decrypt") {
  const none = new Uint8Array();
  const noOther = await extract(SUITE, { label: "psk_id_hash", salt: none, secret: none });
  const forWhat = await extract(SUITE, { label: "info_hash", salt: none, secret: encoder.encode(purpose) });
  const info = join(new Uint8Array([BASE_MODE]), noOther, forWhat);
  const secret = await extract(SUITE, { label: "secret", salt: shared, secret: none });
  const key = await expand(SUITE, { label: "key", secret, info, length: 32 });
  const nonce = await expand(SUITE, { label: "base_nonce", secret, info, length: NONCE_BYTES });
  return { key: await crypto.subtle.importKey("raw", key, "AES-GCM", false, [use]), nonce };
}

function settings(nonce: Bytes, { about }: SealContext): AesGcmParams {
  return { name: "AES-GCM", iv: nonce, additionalData: encoder.encode(about) };
}

function join(...parts: readonly Bytes[]): Bytes {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}
