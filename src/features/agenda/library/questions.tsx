import { loadConversation } from "#content/load-conversation.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Section } from "#ui/section.tsx";
import { useSpoken } from "#ui/use-spoken.ts";

/** Questions that help a talk on, and eight to ask oneself before people come together (G1). */
export function Questions() {
  const { questions, form } = useMessages().library;
  const spoken = useSpoken(loadConversation);
  if (spoken === undefined) return null;
  return (
    <>
      <Section title={questions.title}>
        <dl className="library__questions">
          {spoken.prompts.map(({ id, when, ask }) => (
            <div key={id}>
              <dt>{when}</dt>
              <dd>{ask}</dd>
            </div>
          ))}
        </dl>
        <p className="small quiet">{form.credit([...new Set(spoken.prompts.map(({ credit }) => credit))])}</p>
      </Section>
      <Section title={questions.before}>
        <ul>
          {spoken.checks.map((check) => (
            <li key={check}>{check}</li>
          ))}
        </ul>
        <p className="small quiet">{form.credit([spoken.checksCredit])}</p>
      </Section>
    </>
  );
}
