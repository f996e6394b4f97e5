import { type SpokenWorkForm } from "#content/load-work-forms.ts";
import { useMessages } from "#i18n/language-context.tsx";

/** How a work form is done: what for, what to bring, its steps and what comes out of it. */
export function WorkFormHow({ form: { texts, credits } }: { readonly form: SpokenWorkForm }) {
  const { agenda } = useMessages();
  return (
    <>
      <p>{texts.purpose}</p>
      {texts.preparation !== undefined && <p>{agenda.point.workFormBefore(texts.preparation)}</p>}
      <ol>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{agenda.point.workFormAfter(texts.harvest)}</p>
      <p className="small quiet">{agenda.point.workFormCredit(credits)}</p>
    </>
  );
}
