import { type SharedResult } from "#domain/result-code/shared-result.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";

/** What stands in a link, what does not, and who can read it: before it is made (T4, R5). */
export function WhatItHolds({ shared }: { readonly shared: SharedResult }) {
  const { holds } = useMessages().takeHome;
  const format = useFormat();
  const [first, last] = [shared.rounds[0], shared.rounds.at(-1)];
  const isSomethingLeftOut = shared.rounds.some(({ hidden, tooFew }) => hidden || tooFew.length > 0);
  return (
    <Section title={holds.title}>
      <ul>
        <li>{holds.name(shared.communityName)}</li>
        {first !== undefined && last !== undefined && (
          <li>{holds.rounds(shared.rounds.length, format.day(first.heldOn), format.day(last.heldOn))}</li>
        )}
        <li>{holds.past}</li>
      </ul>
      <p>{holds.never}</p>
      {isSomethingLeftOut && <p>{holds.leftOut}</p>}
      <Notice kind="quiet" title={holds.readable.title}>
        <p>{holds.readable.text}</p>
      </Notice>
    </Section>
  );
}
