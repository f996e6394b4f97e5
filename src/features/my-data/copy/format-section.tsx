import { useMessages } from "#i18n/language-context.tsx";
import { Fold } from "#ui/fold.tsx";

/** What is in a backup file, in words and exactly (B1). */
export function FormatSection() {
  const { format } = useMessages().myData;
  return (
    <Fold title={format.title}>
      {format.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <a href="./backup-format.json" download="kiemkracht-backup-format.json">
          {format.schema}
        </a>
      </p>
    </Fold>
  );
}
