import { useState } from "react";

import { useLanguage, useMessages } from "#i18n/language-context.tsx";
import { saveFile } from "#platform/save-file.ts";
import { today } from "#platform/today.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";

import { type SheetKind } from "./answer-sheet.ts";
import { type Questionnaire } from "./questionnaire.ts";

interface EmptySheetProps {
  readonly questionnaire: Questionnaire;
  readonly community: string;
}

/** An empty answer sheet, as a workbook and as text. What writes it is fetched when it is wanted. */
export function EmptySheet({ questionnaire, community }: EmptySheetProps) {
  const { sheet } = useMessages().importing.questionnaire;
  const language = useLanguage();
  const [isFailed, setIsFailed] = useState(false);

  async function save(kind: SheetKind) {
    try {
      const { answerSheetFile } = await import("./answer-sheet.ts");
      const wanted = { questionnaire, words: sheet, language, community, day: today() };
      const { blob, name } = await answerSheetFile(kind, wanted);
      saveFile(blob, name);
      setIsFailed(false);
    } catch {
      // The writer itself could not be fetched: offline, and never needed before.
      setIsFailed(true);
    }
  }

  return (
    <Section title={sheet.heading}>
      <p>{sheet.text}</p>
      <div className="row">
        <Button onClick={() => void save("xlsx")}>{sheet.workbook}</Button>
        <Button look="quiet" onClick={() => void save("csv")}>
          {sheet.csv}
        </Button>
      </div>
      {isFailed && (
        <Notice kind="problem" title={sheet.failed.title} role="alert">
          <p>{sheet.failed.text}</p>
        </Notice>
      )}
    </Section>
  );
}
