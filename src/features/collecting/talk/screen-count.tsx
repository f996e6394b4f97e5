import { type Community } from "#domain/community.ts";
import { type Round } from "#domain/rounds/round.ts";
import { CountIn } from "#features/collecting/count-in.tsx";
import { useCollecting } from "#features/collecting/use-collecting.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Page } from "#ui/page.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

/** Before the reveal the room sees how many are in, and nothing of what (R4). */
export function ScreenCount({ community, round }: { readonly community: Community; readonly round: Round }) {
  const { collect } = useMessages().ceremony;
  const collecting = useCollecting(round, community.name);
  if (collecting === undefined) return null;
  return (
    <Page title={collect.title} eyebrow={community.name}>
      {collecting.ok ? (
        <CountIn countIn={collecting.value.countIn} threshold={round.threshold} />
      ) : (
        <TroubleNotice trouble={collecting.error} />
      )}
    </Page>
  );
}
