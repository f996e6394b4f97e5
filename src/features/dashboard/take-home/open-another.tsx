import { type SubmitEvent, useState } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { type CodeError } from "#domain/ballot/code-error.ts";
import { readResult, writeResult } from "#domain/result-code/result-code.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { Fold } from "#ui/fold.tsx";
import { FileField } from "#ui/form/file-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";

import "#features/dashboard/dashboard.css";

/** Opens a result from a link that was pasted or a file that was saved; what cannot be opened is said (B4). */
export function OpenAnother({ isOpen = false }: { readonly isOpen?: boolean }) {
  const { takeHome, collecting } = useMessages();
  const { another } = takeHome;
  const { instrument } = useInstrument();
  const [link, setLink] = useState("");
  const [trouble, setTrouble] = useState<CodeError>();

  function open(text: string) {
    const read = readResult(text, instrument);
    if (!read.ok) {
      setTrouble(read.error);
      return;
    }
    setTrouble(undefined);
    location.hash = writeResult(read.value, instrument);
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    open(link);
  }

  const why = trouble && collecting.trouble[trouble.type];
  return (
    <div className="section no-print">
      <Fold title={another.title} isOpen={isOpen}>
        <form className="open-result" onSubmit={submit} noValidate>
          <TextField
            label={another.link}
            error={why && `${why.title}. ${why.text}`}
            autoComplete="off"
            value={link}
            onChange={({ target }) => setLink(target.value)}
          />
          <Button type="submit">{another.open}</Button>
        </form>
        <FileField
          label={another.file}
          accept=".txt,text/plain"
          onChoose={(file) => void file.text().then(open)}
        />
      </Fold>
    </div>
  );
}
