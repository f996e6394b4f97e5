import { type Invitation } from "#domain/ballot/invitation.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Fold } from "#ui/fold.tsx";

/** What everyone is told before the first answer, from the settings that the round froze (R5). */
export function ToldBeforehand({ invitation }: { readonly invitation: Invitation }) {
  const { told } = useMessages().ceremony;
  return (
    <Fold title={told.title}>
      <ul>
        <li>{told.noName}</li>
        <li>{told.sealed}</li>
        <li>{told.counted}</li>
        <li>{told.threshold(invitation.threshold)}</li>
        <li>{told.same}</li>
        <li>{told.remarks[invitation.remarks]}</li>
        <li>{told.lost}</li>
      </ul>
    </Fold>
  );
}
