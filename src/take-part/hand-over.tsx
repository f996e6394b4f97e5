import { useState } from "react";

import { saveFile } from "#platform/save-file.ts";
import { Button } from "#ui/button.tsx";
import { Fold } from "#ui/fold.tsx";
import { Field } from "#ui/form/field.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";
import { QrDrawing } from "#ui/qr-drawing.tsx";
import { Section } from "#ui/section.tsx";
import { useCopy } from "#ui/use-copy.ts";

import { useWords } from "./words.ts";

import "#ui/qr-code.css";

interface HandOverProps {
  readonly code: string;
  readonly onChange: () => void;
}

/** The sealed form, to be handed over in the way that suits: each of them carries the same code (T1). */
export function HandOver({ code, onChange }: HandOverProps) {
  const { say } = useWords();
  const { handOver } = say;
  const link = `${new URL("./", location.href).href}#${places.handedOver(code)}`;
  return (
    <Page narrow title={handOver.title} lead={handOver.lead}>
      <QrDrawing text={link} label={handOver.qr} whenTooLong={<p>{handOver.noQr}</p>} />
      <p>{handOver.done}</p>
      <Section title={handOver.otherWays}>
        <p>{handOver.otherWaysText}</p>
        <OtherWays link={link} code={code} />
        <Fold title={handOver.asText}>
          <Field label={handOver.codeLabel}>
            {(control) => (
              <textarea {...control} className="input take-part__code" readOnly rows={6} value={code} />
            )}
          </Field>
        </Fold>
      </Section>
      <Section title={handOver.change}>
        <p>{handOver.changeHint}</p>
        <Button onClick={onChange}>{handOver.change}</Button>
      </Section>
    </Page>
  );
}

function OtherWays({ link, code }: { readonly link: string; readonly code: string }) {
  const { handOver } = useWords().say;
  const [isCopied, copy] = useCopy();
  const [isSaved, setIsSaved] = useState(false);

  function save() {
    saveFile(new Blob([`${link}\n`], { type: "text/plain" }), handOver.fileName);
    setIsSaved(true);
  }

  return (
    <>
      <div className="stack">
        {"share" in navigator && (
          <Button onClick={() => void share({ title: handOver.shareTitle, url: link })}>
            {handOver.share}
          </Button>
        )}
        <Button onClick={() => copy(link)}>{handOver.copyLink}</Button>
        <Button onClick={save}>{handOver.saveFile}</Button>
        <Button onClick={() => copy(code)}>{handOver.copyCode}</Button>
      </div>
      <p role="status" className="take-part__outcome">
        {isCopied === true && handOver.copied}
        {isCopied === false && handOver.notCopied} {isSaved && handOver.saved}
      </p>
    </>
  );
}

/** Who closes the sheet changed their mind, and needs no message. */
async function share(what: ShareData): Promise<void> {
  await navigator.share(what).catch(() => undefined);
}
