import { type RemarkLevel } from "#domain/rounds/round.ts";
import { useMessages } from "#i18n/language-context.tsx";

interface SaidRemarkProps {
  readonly remark: string;
  readonly remarkLevel: RemarkLevel;
}

/** A remark and who may read it (G6). What is for the manager alone is not printed; `PrintedRemarks` says so. */
export function SaidRemark({ remark, remarkLevel }: SaidRemarkProps) {
  const { vocabulary } = useMessages();
  return (
    <span className={remarkLevel === "private" ? "no-print" : undefined}>
      <q>{remark}</q> <span className="quiet small">({vocabulary.remarkLevels[remarkLevel]})</span>
    </span>
  );
}

/** On paper only: which remarks are not on it (G6). */
export function PrintedRemarks() {
  return <p className="print-only">{useMessages().vocabulary.printedRemarks}</p>;
}
