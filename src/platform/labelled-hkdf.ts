type Bytes = Uint8Array<ArrayBuffer>;

const HASH_BYTES = 32;
const encoder = new TextEncoder();

interface Extraction {
  readonly label: string;
  readonly salt: Bytes;
  readonly secret: Bytes;
}

interface Expansion {
  readonly label: string;
  readonly secret: Bytes;
  readonly info: Bytes;
  /** At most that of the hash: no longer key is needed here. */
  readonly length: number;
}

/** LabeledExtract of RFC 9180, with SHA-256. The HKDF that browsers have does both steps at once, and so cannot stand in. */
export async function extract(suite: readonly number[], { label, salt, secret }: Extraction): Promise<Bytes> {
  // Without a salt it is a row of zeros (RFC 5869); browsers refuse a key of no length.
  const key = salt.length === 0 ? new Uint8Array(HASH_BYTES) : salt;
  return hmac(key, [...labelled(suite, label), ...secret]);
}

/** LabeledExpand of RFC 9180. One round of it, as nothing longer than the hash is asked for. */
export async function expand(suite: readonly number[], given: Expansion): Promise<Bytes> {
  const { label, secret, info, length } = given;
  const output = await hmac(secret, [length >> 8, length & 0xff, ...labelled(suite, label), ...info, 1]);
  return output.slice(0, length);
}

function labelled(suite: readonly number[], label: string): readonly number[] {
  return [...encoder.encode("HPKE-v1"), ...suite, ...encoder.encode(label)];
}

async function hmac(key: Bytes, message: readonly number[]): Promise<Bytes> {
  const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, new Uint8Array(message)));
}
