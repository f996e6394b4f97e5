import { type Invitation } from "#domain/ballot/invitation.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { BallotPromise } from "#ui/ballot/ballot-promise.tsx";
import { Fold } from "#ui/fold.tsx";

/** What everyone is told before the first answer, from what the round froze (R5), and what becomes of a device that is lost. */
export function ToldBeforehand({ invitation }: { readonly invitation: Invitation }) {
  const { ceremony, collecting } = useMessages();
  const { threshold, remarks } = invitation;
  return (
    <Fold title={ceremony.told.title}>
      <BallotPromise words={collecting.form} threshold={threshold} remarks={remarks} />
      <p>{ceremony.told.lost}</p>
    </Fold>
  );
}
