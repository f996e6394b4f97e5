/** What a file is, as its first bytes tell; its name may say anything. */
export type FileKind =
  | "workbook"
  | "text"
  | "encrypted"
  | "otherExcel"
  | "otherProgram"
  | "webPage"
  | "notATable";

export function fileKind(bytes: Uint8Array): FileKind {
  const start = latin1(bytes.subarray(0, 200));
  if (start.startsWith("PK"))
    return start.includes("mimetypeapplication/vnd.oasis") ? "otherProgram" : "workbook";
  // Old Excel files, and new ones with a password, are both wrapped in this.
  if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) return isEncrypted(bytes) ? "encrypted" : "otherExcel";
  if (start.startsWith("%PDF")) return "notATable";
  return /^[\s\u00ef\u00bb\u00bf]*<(?:!doctype|html|\?xml|table|meta)\b/i.test(start) ? "webPage" : "text";
}

/** The name under which Office keeps a workbook with a password, two bytes a letter. */
const ENCRYPTED_PACKAGE = Array.from("EncryptedPackage", (letter) => `${letter}\0`).join("");

function isEncrypted(bytes: Uint8Array): boolean {
  return latin1(bytes).includes(ENCRYPTED_PACKAGE);
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
