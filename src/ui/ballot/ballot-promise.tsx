import { type RemarkRule } from "#domain/rounds/remark-rule.ts";
import { type Messages } from "#i18n/messages.ts";
import { Section } from "#ui/section.tsx";

interface PromiseProps {
  readonly words: Messages["collecting"]["form"];
  readonly threshold: number;
  readonly remarks: RemarkRule;
  readonly asksKind?: boolean | undefined;
}

/** What is told before the first answer, from what was frozen when the round opened (R5). */
export function BallotPromise({ words: { promise }, threshold, remarks, asksKind }: PromiseProps) {
  return (
    <Section title={promise.heading} className="ballot__promise">
      <ul>
        <li>{promise.sealed}</li>
        <li>{promise.threshold(threshold)}</li>
        {asksKind === true && <li>{promise.kind(threshold)}</li>}
        <li>{promise.same}</li>
        <li>{promise.remarks[remarks]}</li>
      </ul>
    </Section>
  );
}
