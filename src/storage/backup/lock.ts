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

/** Opens what was locked with a password, and tells a wrong password from a damaged file where that is possible. */
export async function unlock(file: Blob, password: string): Promise<Result<Blob, LockError>> {
  const header = await file.slice(0, HEADER_BYTES).text();
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
