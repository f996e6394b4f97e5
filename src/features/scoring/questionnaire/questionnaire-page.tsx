import { lazy, Suspense } from "react";
import { Link } from "wouter";

import { useStatements } from "#content/use-instrument.tsx";
import { limitOf } from "#domain/attention/own-limits.ts";
import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";

import { CopyButton, CopyText } from "./copy-text.tsx";
import { EmptySheet } from "./empty-sheet.tsx";
import { asOneText, type Questionnaire, questionnaireOf } from "./questionnaire.ts";

import "#features/scoring/scoring.css";

const ScoreOnPaper = lazy(() =>
  import("#features/scoring/meetings/score-on-paper.tsx").then((m) => ({ default: m.ScoreOnPaper })),
);

/** With what can everyone answer elsewhere? As text for a form, as an empty sheet and on paper; the next step is importing it. */
export function QuestionnairePage({ community }: { readonly community: Community }) {
  const messages = useMessages();
  const words = messages.importing.questionnaire;
  const questionnaire = questionnaireOf(useStatements(), messages, limitOf(community, "threshold"));
  return (
    <Page narrow title={words.title} eyebrow={<CommunityEyebrow community={community} />} lead={words.lead}>
      <ForForms questionnaire={questionnaire} />
      <EmptySheet questionnaire={questionnaire} community={community.name} />
      <Section title={messages.documents.scorePaper.title}>
        <Suspense fallback={null}>
          <ScoreOnPaper community={community} />
        </Suspense>
      </Section>
      <Section title={words.after.heading}>
        <Link className={buttonClass("primary")} href={places.importing(community.id)}>
          {words.after.link}
        </Link>
      </Section>
    </Page>
  );
}

/** In pieces, as the makers of forms want them: rows and columns are pasted as lists. */
function ForForms({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { forms } = useMessages().importing.questionnaire;
  const { intro, question, statements, answers } = questionnaire;
  return (
    <Section title={forms.heading}>
      <ol>
        {forms.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <CopyText label={forms.intro} text={intro} button={forms.copy.intro} rows={5} />
      <CopyText label={forms.question} text={question} button={forms.copy.question} rows={1} />
      <CopyText
        label={forms.statements}
        text={statements.join("\n")}
        button={forms.copy.statements}
        rows={12}
      />
      <CopyText label={forms.answers} text={answers.join("\n")} button={forms.copy.answers} rows={7} />
      <CopyButton text={asOneText(questionnaire)} button={forms.copy.all} />
    </Section>
  );
}
