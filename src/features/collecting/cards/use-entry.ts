import { type Dispatch, useEffect, useEffectEvent, useReducer } from "react";

import { type CollectingRound } from "#features/collecting/collecting-round.ts";
import { handIn } from "#features/collecting/hand-in.ts";
import { useWhenLeft } from "#features/collecting/use-when-left.ts";
import { type Trouble } from "#i18n/explain-error.ts";
import { newId } from "#platform/new-id.ts";
import { useSaving } from "#ui/form/use-saving.ts";

import { act, ballotOf, beginEntry, type Deed, type Entry } from "./entry.ts";

interface Typing {
  readonly entry: Entry;
  readonly dispatch: Dispatch<Deed>;
  readonly trouble: Trouble | undefined;
}

/** The pile as it is typed over; a card that is confirmed goes the way of every ballot (R3). */
export function useEntry(collecting: CollectingRound): Typing {
  const { factors, asksKind = false } = collecting.questions;
  const [entry, dispatch] = useReducer(act, { length: factors.length, asksKind }, (asks) =>
    beginEntry(asks, newId()),
  );
  const { trouble, save } = useSaving();
  const sending = entry.isSending ? entry.current : undefined;

  const send = useEffectEvent(async (confirmed: Entry["current"]) => {
    const added = await save(() => handIn(collecting, ballotOf(confirmed, factors)));
    dispatch(added.ok ? { type: "cameIn", ballotId: newId() } : { type: "failed" });
  });
  useEffect(() => {
    if (sending !== undefined) void send(sending);
  }, [sending]);
  useWhenLeft(() => dispatch({ type: "left", ballotId: newId() }));

  // Told before a card is typed in vain; one that is corrected keeps its place.
  const full = collecting.isFull && !entry.isCorrecting ? ({ type: "PoolFull" } as const) : undefined;
  return { entry, dispatch, trouble: trouble ?? full };
}
