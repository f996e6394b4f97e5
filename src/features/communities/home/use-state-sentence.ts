import { type CommunityView } from "#community/community-view.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

/** How the community is doing, in one or two sentences. */
export function useStateSentence({ history, openRounds, attention, needs }: CommunityView): string {
  const { home } = useMessages().communities;
  const format = useFormat();
  const latest = history.rounds.at(-1);
  const visible = history.rounds.findLast(({ hidden }) => !hidden);
  if (latest === undefined) return openRounds.length === 0 ? home.notScored : home.onlyOpen;

  const sentences: string[] = [];
  if (visible !== undefined) {
    sentences.push(
      home.state({
        day: format.day(visible.heldOn),
        flagged: needs.attention.length,
        lesser: needs.lesser.length,
        good: needs.good.length,
      }),
    );
    if (attention.every(({ trend }) => trend.type !== "judged" && trend.type !== "notComparable"))
      sentences.push(home.tooEarly);
  }
  if (latest.hidden) sentences.push(home.hidden(format.day(latest.heldOn)));
  return sentences.join(" ");
}
