import { useEffect, useRef, useState } from "react";

import { splitCodes } from "#domain/ballot/split-codes.ts";
import { type CollectingRound } from "#features/collecting/collecting-round.ts";

import { readIn, type ReadIn } from "./read-in.ts";

export type Reading =
  | { readonly state: "idle" }
  | { readonly state: "nothing" }
  | { readonly state: "busy"; readonly done: number; readonly all: number; readonly stop: () => void }
  | { readonly state: "done"; readonly outcome: ReadIn; readonly all: number };

/** Reads the codes in a text, in the order in which they stand there; says how far it is, and can be stopped (U4). */
export function useReadIn({
  addCodes,
}: CollectingRound): readonly [Reading, (text: string) => Promise<void>] {
  const [reading, setReading] = useState<Reading>({ state: "idle" });
  const stopped = useRef(new AbortController());
  // A page that is left reads no further.
  useEffect(() => () => stopped.current.abort(), []);

  async function read(text: string) {
    const codes = splitCodes(text);
    const all = codes.length;
    if (all === 0) return setReading({ state: "nothing" });
    const controller = new AbortController();
    stopped.current = controller;
    const stop = () => controller.abort();
    const onProgress = (done: number) => setReading({ state: "busy", done, all, stop });
    onProgress(0);
    const outcome = await readIn(codes, addCodes, { onProgress, signal: controller.signal });
    setReading({ state: "done", outcome, all });
  }
  return [reading, read];
}
