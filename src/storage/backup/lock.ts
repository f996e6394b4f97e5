import { err, ok, type Result } from "#domain/result.ts";

/** Why a locked file stays shut. */
export type LockError =
  /** A password is needed. */
  | { readonly type: "Locked" }
  /** Or the few bytes that the password opens are damaged; they cannot be told apart. */
  | { readonly type: "WrongPassword" }
  /** The password opened it, but what is inside was changed or cut off. */
  | { readonly type: "DamagedLock" }
  /** A file of age, but locked with a key, or so that opening it would exhaust the device. */
  | { readonly type: "OtherLock" };

/** The first line of every file of age (https://age-encryption.org/v1). */
const FIRST_LINE = "age-encryption.org/v1\n";

/** 2^18 times: what age itself uses; about a second and 256 MB. More would let a file stop the device. */
const HARDEST = 18;
/** How age tells a password, and how a copy of a folder carries its key. */
const PASSWORD_LINE = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)$/;
const HEADER_BYTES = 4096;

export async function isLocked(file: Blob): Promise<boolean> {
  return (await file.slice(0, FIRST_LINE.length).text()) === FIRST_LINE;
}

/** Locks with a password (B7), in the format of age: its own tool opens it too. */
export async function lock(content: Blob, password: string): Promise<Blob> {
  const { Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  encrypter.setPassphrase(written(password));
  return new Response(await encrypter.encrypt(content.stream())).blob();
}

/**
 * A key that locks and cannot open: what opens it is locked with the password and goes along in each copy (B7). So the
 * copies of a folder open with a password that is kept nowhere, and are made without asking for it.
 */
export interface FolderKey {
  /** What age calls a recipient. */
  readonly recipient: string;
  /** What age calls an identity, locked with the password: a file of age by itself. */
  readonly sealed: Uint8Array<ArrayBuffer>;
}

const SEALED = "kiemkracht-key";
const SEALED_LINES = new RegExp(String.raw`^-> ${SEALED}\n((?:[A-Za-z0-9+/]{1,64}\n)+)`, "mu");

export async function makeFolderKey(password: string): Promise<FolderKey> {
  const age = await import("age-encryption");
  const identity = await age.generateX25519Identity();
  const sealed = await lock(new Blob([identity]), password);
  return {
    recipient: await age.identityToRecipient(identity),
    sealed: new Uint8Array(await sealed.arrayBuffer()),
  };
}

/** Locks with a key, in the format of age; the password of the key opens it. */
export async function lockWithKey(content: Blob, { recipient, sealed }: FolderKey): Promise<Blob> {
  const { Encrypter, Stanza } = await import("age-encryption");
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  // Who opens files of age passes over what it does not know.
  encrypter.addRecipient({ wrapFileKey: () => [new Stanza([SEALED], sealed)] });
  return new Response(await encrypter.encrypt(content.stream())).blob();
}

/** Opens what was locked with a password, and tells a wrong password from a damaged file where that is possible. */
export async function unlock(file: Blob, password: string): Promise<Result<Blob, LockError>> {
  const header = await file.slice(0, HEADER_BYTES).text();
  const sealed = SEALED_LINES.exec(header)?.[1];
  return sealed === undefined
    ? unlockByPassword(file, header, password)
    : unlockByKey(file, bytesOf(sealed.replaceAll("\n", "")), password);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0);
}

async function unlockByKey(
  file: Blob,
  sealed: Uint8Array<ArrayBuffer>,
  password: string,
): Promise<Result<Blob, LockError>> {
  const key = new Blob([sealed]);
  const identity = await unlockByPassword(key, await key.text(), password);
  if (!identity.ok) return identity;
  const { Decrypter } = await import("age-encryption");
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(await identity.value.text());
    return ok(await new Response(await decrypter.decrypt(file.stream())).blob());
  } catch {
    return err({ type: "DamagedLock" });
  }
}

async function unlockByPassword(
  file: Blob,
  header: string,
  password: string,
): Promise<Result<Blob, LockError>> {
  const effort = PASSWORD_LINE.exec(header.split("\n")[1] ?? "")?.[1];
  if (effort === undefined || Number(effort) > HARDEST) return err({ type: "OtherLock" });
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  decrypter.addPassphrase(written(password));
  try {
    return ok(await new Response(await decrypter.decrypt(file.stream())).blob());
  } catch (cause) {
    const isRefused = cause instanceof Error && cause.message.startsWith("no identity matched");
    return err({ type: isRefused ? "WrongPassword" : "DamagedLock" });
  }
}

/** The same text whichever way a keyboard composes its accents. */
function written(password: string): string {
  return password.normalize("NFC");
}
