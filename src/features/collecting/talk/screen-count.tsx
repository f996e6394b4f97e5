import { type Community } from "#domain/community.ts";
import { type Round } from "#domain/rounds/round.ts";
import { CountIn } from "#features/collecting/count-in.tsx";
import { invitationLink } from "#features/collecting/invite/invitation-link.ts";
import { useCollecting } from "#features/collecting/use-collecting.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Page } from "#ui/page.tsx";
import { QrCode } from "#ui/qr-code.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

/** Before the reveal the room sees how to take part and how many are in, and nothing of what (R4, T1). */
export function ScreenCount({ community, round }: { readonly community: Community; readonly round: Round }) {
  const { ceremony, collecting: said } = useMessages();
  const collecting = useCollecting(round, community.name);
  if (collecting === undefined) return null;
  return (
    <Page
      title={typeof round.againOf === "string" ? ceremony.again.title : ceremony.collect.title}
      eyebrow={community.name}
      lead={said.inviting.lead}
    >
      {collecting.ok ? (
        <div className="screen__open">
          <QrCode text={invitationLink(collecting.value.invitation)} label={said.inviting.qr} />
          <CountIn countIn={collecting.value.countIn} threshold={round.threshold} />
        </div>
      ) : (
        <TroubleNotice trouble={collecting.error} />
      )}
    </Page>
  );
}
