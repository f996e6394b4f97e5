import { type CommunityView } from "#community/community-view.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

/** How the community is doing, in one or two sentences. */
export function useStateSentence({ history, openRounds, attention, needs }: CommunityView): string {
  const { communities, overview } = useMessages();
  const format = useFormat();
  const latest = history.rounds.at(-1);
  const visible = history.rounds.findLast(({ hidden }) => !hidden);
  if (latest === undefined) return openRounds.length === 0 ? communities.home.notScored : overview.onlyOpen;

  const sentences: string[] = [];
  if (visible !== undefined) {
    sentences.push(
      overview.state({
        day: format.day(visible.heldOn),
        flagged: needs.attention.length,
        lesser: needs.lesser.length,
        good: needs.good.length,
      }),
    );
    if (attention.every(({ trend }) => trend.type !== "judged" && trend.type !== "notComparable"))
      sentences.push(overview.tooEarly);
  }
  if (latest.hidden) sentences.push(overview.hidden(format.day(latest.heldOn)));
  return sentences.join(" ");
}
