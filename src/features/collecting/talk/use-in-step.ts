import { useEffect, useEffectEvent, useState } from "react";

import { TalkState } from "./talk-state.ts";

const WHERE = "where";

const channelOf = (roundId: string) => new BroadcastChannel(`kiemkracht-talk-${roundId}`);

/** The window that leads tells the others what is talked about, as it changes and when they ask. */
export function useLead(roundId: string, state: TalkState | undefined): void {
  const tell = useEffectEvent((channel: BroadcastChannel) => {
    if (state !== undefined) channel.postMessage(state);
  });
  useEffect(() => {
    const channel = channelOf(roundId);
    channel.addEventListener("message", ({ data }) => data === WHERE && tell(channel));
    return () => channel.close();
  }, [roundId]);
  useEffect(() => {
    const channel = channelOf(roundId);
    tell(channel);
    return () => channel.close();
  }, [roundId, state]);
}

/** What the leading window is at; nothing as long as there is none. */
export function useFollowed(roundId: string): TalkState | undefined {
  const [state, setState] = useState<TalkState>();
  useEffect(() => {
    const channel = channelOf(roundId);
    channel.addEventListener("message", ({ data }) => {
      const told = TalkState.safeParse(data);
      if (told.success) setState(told.data);
    });
    channel.postMessage(WHERE);
    return () => channel.close();
  }, [roundId]);
  return state;
}
