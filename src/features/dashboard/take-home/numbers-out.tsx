import { useState } from "react";

import { RESULTS } from "#community/results.ts";
import { usePicture } from "#community/use-picture.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { saveFile } from "#platform/save-file.ts";
import { today } from "#platform/today.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";

import { type NumbersKind } from "./numbers-file.ts";

/** The scores for a spreadsheet or for research (D4): no more than the dashboard shows (R5), which is said first. */
export function NumbersOut({ community }: { readonly community: Community }) {
  const messages = useMessages();
  const words = messages.takeHome.numbers;
  const spoken = useInstrument();
  const rounds = usePicture(community.id, RESULTS);
  const [isFailed, setIsFailed] = useState(false);
  if (rounds === undefined) return null;
  const numbers = { community: community.name, rounds, spoken, messages };

  async function save(kind: NumbersKind) {
    try {
      const { numbersFile } = await import("./numbers-file.ts");
      const { blob, name } = await numbersFile(kind, numbers, today());
      saveFile(blob, name);
      setIsFailed(false);
    } catch {
      // The writer itself could not be fetched: offline, and never needed before.
      setIsFailed(true);
    }
  }

  return (
    <Section title={words.title}>
      <p>{words.text}</p>
      <p className="quiet">{words.leftOut}</p>
      <div className="row no-print">
        <Button onClick={() => void save("workbook")}>{words.workbook}</Button>
        <Button look="quiet" onClick={() => void save("scores")}>
          {words.csv}
        </Button>
        <Button look="quiet" onClick={() => void save("codebook")}>
          {words.codebook}
        </Button>
      </div>
      {isFailed && (
        <Notice kind="problem" title={words.failed.title} role="alert">
          <p>{words.failed.text}</p>
        </Notice>
      )}
    </Section>
  );
}
