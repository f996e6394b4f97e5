import { useMessages } from "#i18n/language-context.tsx";
import { Page } from "#ui/page.tsx";

import { EvidenceDownload } from "./evidence-download.tsx";
import { FlagTable } from "./flag-table.tsx";
import {
  FalseCallTable,
  FamilyChance,
  FoundTable,
  RivalTable,
  SwingTable,
  WideTable,
} from "./measured-tables.tsx";
import { MethodList, MethodSection } from "./method-section.tsx";

import "./method.css";

/**
 * How Kiemkracht looks at scores: what a flag is, how sure it is and what it cannot see. First for the manager, then for whoever
 * wants to check (A8, A11).
 */
export function MethodPage() {
  const { method } = useMessages();
  const { research } = method;
  return (
    <Page narrow title={method.title} lead={method.lead}>
      <MethodSection {...method.brief} />
      <MethodSection title={method.flags.title} paragraphs={[method.flags.intro]}>
        <FlagTable />
        <p>{method.flags.own}</p>
      </MethodSection>
      <MethodSection {...method.change} />
      <MethodSection {...method.afterwards} />
      <MethodSection
        title={method.sure.title}
        paragraphs={method.sure.paragraphs}
        points={method.sure.points}
      >
        <p>{method.sure.after}</p>
      </MethodSection>
      <MethodSection {...method.early} />
      <MethodSection title={method.measured.title} paragraphs={method.measured.paragraphs}>
        <FalseCallTable />
        <WideTable />
        <FamilyChance />
      </MethodSection>
      <MethodSection title={method.swing.title} paragraphs={method.swing.paragraphs}>
        <SwingTable />
      </MethodSection>
      <MethodSection title={method.found.title} paragraphs={method.found.paragraphs}>
        <FoundTable />
      </MethodSection>
      <MethodSection title={method.rivals.title} paragraphs={method.rivals.paragraphs}>
        <RivalTable />
      </MethodSection>
      <MethodSection {...method.order} />
      <MethodSection {...method.limits} />
      <MethodSection title={research.title} points={research.points}>
        <h3>{research.sourcesTitle}</h3>
        <MethodList points={research.sources} />
        <p>{research.repeat}</p>
      </MethodSection>
      <MethodSection title={method.evidence.title} paragraphs={[method.evidence.intro]}>
        <EvidenceDownload />
      </MethodSection>
    </Page>
  );
}
