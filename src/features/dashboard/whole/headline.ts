import { type Dashboard } from "#features/dashboard/use-dashboard.ts";
import { type Messages } from "#i18n/messages.ts";

/** How many factors need attention, and what it is where none does. */
export function headline(
  { rounds, needs }: Pick<Dashboard, "rounds" | "needs">,
  { headline: texts }: Messages["dashboard"],
): string {
  const asked = needs.attention.length;
  if (asked > 0) return texts.some(asked);
  return rounds.shown.length === 1 ? texts.first : texts.quiet;
}
