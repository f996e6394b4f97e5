import { useEffect, useState } from "react";

import { sizeText } from "#features/my-data/size-text.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { askPersistence, type Persistence, readPersistence, readUsage } from "#storage/persistence.ts";
import { Button } from "#ui/button.tsx";
import { Fold } from "#ui/fold.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";

interface Kept {
  readonly persistence: Persistence;
  readonly bytes: number | undefined;
}

/** Whether the browser keeps the data, and what to do when it does not promise it (B2). */
export function KeepingSection() {
  const { keeping } = useMessages().myData;
  const format = useFormat();
  const [kept, setKept] = useState<Kept>();
  const [wasRefused, setWasRefused] = useState(false);
  useEffect(() => {
    void Promise.all([readPersistence(), readUsage()]).then(([persistence, bytes]) =>
      setKept({ persistence, bytes }),
    );
  }, []);
  if (kept === undefined) return null;
  const { persistence, bytes } = kept;

  async function ask() {
    const answer = await askPersistence();
    setKept({ persistence: answer, bytes });
    setWasRefused(answer !== "kept");
  }

  return (
    <Section title={keeping.title}>
      <div aria-live="polite">
        <Notice kind={persistence === "kept" ? "good" : "quiet"}>
          <p>
            {keeping[persistence]} {bytes !== undefined && keeping.size(sizeText(bytes, format))}
          </p>
          {wasRefused && <p>{keeping.refused}</p>}
        </Notice>
      </div>
      {persistence === "notKept" && <Button onClick={() => void ask()}>{keeping.ask}</Button>}
      <Fold title={keeping.how} isOpen={wasRefused}>
        <dl className="my-data__browsers">
          {keeping.browsers.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Fold>
    </Section>
  );
}
