/**
 * The meeting that goes along to the page of a new round: `<Link state={carryingMeeting(id)}>`. As with a factor, it stays
 * with that step; of its own, because the way to the first score does without the other.
 */
export function carryingMeeting(meetingId: string): { readonly meetingId: string } {
  return { meetingId };
}

/** The meeting that came along, if there is one of that id. */
export function carriedMeeting(): string | undefined {
  const state: unknown = window.history.state;
  if (typeof state !== "object" || state === null || !("meetingId" in state)) return undefined;
  return typeof state.meetingId === "string" ? state.meetingId : undefined;
}
