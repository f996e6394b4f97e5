import { areEqual, type Bytes } from "#domain/ballot/bytes.ts";
import { type CodeError } from "#domain/ballot/code-error.ts";
import { readCode, writeCode } from "#domain/ballot/code.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { type Instrument } from "#domain/rounds/instrument.ts";

import { passInstrument, passResult } from "./pass-result.ts";
import { packing, unpacking } from "./passage.ts";
import { type SharedResult } from "./shared-result.ts";

const VERSION = 1;

/** A result as it stands behind the `#` of a link, so that no host sees it. Whoever has the link can read it. */
export function writeResult(shared: SharedResult, instrument: Instrument): string {
  return writeCode("result", packResult(shared, instrument));
}

/** There is one way to pack a result, and what was packed in any other is refused (B4). */
export function readResult(code: string, instrument: Instrument): Result<SharedResult, CodeError> {
  const read = readCode("result", code);
  if (!read.ok) return read;
  if ((read.value[0] ?? 0) > VERSION) return err({ type: "NewerCode" });
  const passage = unpacking(read.value.slice(1));
  // Other questions than this version of the app knows: it was made by a newer one (I3).
  if (!passInstrument(passage, instrument, false)) return err({ type: "NewerCode" });
  const shared = passResult(passage, undefined, instrument);
  if (passage.isBroken()) return err({ type: "DamagedCode" });
  return areEqual(packResult(shared, instrument), read.value) ? ok(shared) : err({ type: "DamagedCode" });
}

function packResult(shared: SharedResult, instrument: Instrument): Bytes {
  const passage = packing();
  passInstrument(passage, instrument, true);
  passResult(passage, shared, instrument);
  return new Uint8Array([VERSION, ...passage.bytes()]);
}
