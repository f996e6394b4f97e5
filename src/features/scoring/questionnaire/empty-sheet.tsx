import { useState } from "react";

import { fileName } from "#documents/pdf/file-name.ts";
import { useLanguage, useMessages } from "#i18n/language-context.tsx";
import { saveFile } from "#platform/save-file.ts";
import { today } from "#platform/today.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";

import { answerSheetCsv, answerSheetWorkbook } from "./answer-sheet.ts";
import { type Questionnaire } from "./questionnaire.ts";

interface EmptySheetProps {
  readonly questionnaire: Questionnaire;
  /** Whose sheet it is: in the name of the file. */
  readonly name: string;
}

/** An empty answer sheet, as a workbook and as text. */
export function EmptySheet({ questionnaire, name }: EmptySheetProps) {
  const { sheet } = useMessages().importing.questionnaire;
  const language = useLanguage();
  const [isFailed, setIsFailed] = useState(false);
  const named = (extension: string) => fileName(sheet.file.name, today(), name, extension);

  async function saveWorkbook() {
    try {
      saveFile(await answerSheetWorkbook(questionnaire, sheet), named("xlsx"));
      setIsFailed(false);
    } catch {
      // The writer itself could not be fetched: offline, and never needed before.
      setIsFailed(true);
    }
  }

  function saveText() {
    const text = answerSheetCsv(questionnaire, language);
    saveFile(new Blob([text], { type: "text/csv;charset=utf-8" }), named("csv"));
  }

  return (
    <Section title={sheet.heading}>
      <p>{sheet.text}</p>
      <div className="row">
        <Button onClick={() => void saveWorkbook()}>{sheet.workbook}</Button>
        <Button look="quiet" onClick={saveText}>
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
