import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { Field } from "#ui/form/field.tsx";
import { useCopy } from "#ui/use-copy.ts";

/** The invitation, to be sent beforehand or to who cannot scan it. */
export function ShareLink({ link }: { readonly link: string }) {
  const { inviting } = useMessages().collecting;
  const [isCopied, copy] = useCopy();
  return (
    <>
      <p>{inviting.linkText}</p>
      <Field label={inviting.linkLabel}>
        {(control) => <textarea {...control} readOnly rows={3} value={link} />}
      </Field>
      <div className="row">
        <Button onClick={() => copy(link)}>{inviting.copy}</Button>
        {"share" in navigator && (
          // Who closes the sheet changed their mind, and needs no message.
          <Button
            onClick={() =>
              void navigator.share({ title: inviting.shareTitle, url: link }).catch(() => undefined)
            }
          >
            {inviting.share}
          </Button>
        )}
      </div>
      <p role="status">
        {isCopied === true && inviting.copied}
        {isCopied === false && inviting.notCopied}
      </p>
    </>
  );
}
