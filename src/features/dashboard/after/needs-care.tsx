import { type Dashboard } from "#features/dashboard/use-dashboard.ts";
import { headline } from "#features/dashboard/whole/headline.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Section } from "#ui/section.tsx";

import { ToldList } from "./told-list.tsx";

/** What asks for a place on the agenda, last and no more than is proposed (A9); or that nothing does. */
export function NeedsCare({ dashboard }: { readonly dashboard: Dashboard }) {
  const { dashboard: texts } = useMessages();
  const { proposals, needs } = dashboard;
  const proposed = proposals.filter(
    (proposal) => proposal.proposed && needs.attention.includes(proposal.factorId),
  );
  if (proposed.length === 0)
    return (
      <Section title={texts.headline.quiet}>
        <p>{texts.headline.quietText}</p>
      </Section>
    );
  return (
    <Section title={headline(dashboard, texts)}>
      <ToldList factors={proposed.map(({ factorId, attention: { flags } }) => ({ factorId, flags }))} />
    </Section>
  );
}
