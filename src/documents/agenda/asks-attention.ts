import { type ProfileRow } from "./agenda-document.ts";

/** Whether something about a factor needs attention (A9). */
export function asksAttention({ marks = [] }: ProfileRow): boolean {
  return marks.some(({ tone }) => tone === "attention");
}
