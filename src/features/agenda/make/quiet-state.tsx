import { Link } from "wouter";

import { type CommunityView } from "#community/community-view.ts";
import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { places } from "#ui/places.ts";

interface QuietStateProps {
  readonly community: Community;
  readonly source: CommunityView;
}

/** Why no factor is proposed: nothing scored, too early to say (A8), all set aside, or all is well. */
export function QuietState({ community, source }: QuietStateProps) {
  const { agenda } = useMessages();
  if (source.rounds.latest === undefined) {
    const { title, text, action } = agenda.quiet.noRounds;
    return (
      <Notice kind="quiet" title={title}>
        <p>{text}</p>
        <p>
          <Link className={buttonClass()} href={places.newRound(community.id)}>
            {action}
          </Link>
        </p>
      </Notice>
    );
  }
  const { title, text } = agenda.quiet[stateOf(source)];
  return (
    <Notice kind={stateOf(source) === "nothing" ? "good" : "quiet"} title={title}>
      <p>{text}</p>
    </Notice>
  );
}

function stateOf({ proposals, attention }: CommunityView): "allAside" | "tooEarly" | "nothing" {
  if (proposals.some(({ setAside }) => setAside !== undefined)) return "allAside";
  const isJudged = attention.some(({ trend }) => trend.type === "judged");
  return isJudged ? "nothing" : "tooEarly";
}
