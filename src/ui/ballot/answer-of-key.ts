import { type Answer, POINTS } from "#domain/rounds/answer.ts";

/** A key pressed within a statement: 1 to 5, 0 or W for don't know, N for not applicable. */
export function answerOfKey(pressed: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): Answer | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  const key = pressed.key.toLowerCase();
  if (key === "0" || key === "w") return "dont-know";
  if (key === "n") return "not-applicable";
  return POINTS.find((point) => String(point) === key);
}
