import { useMessages } from "#i18n/language-context.tsx";

/** What is in a backup file, in words and exactly (B1). */
export function FormatSection() {
  const { format } = useMessages().myData;
  return (
    <details className="my-data__browsers">
      <summary>{format.title}</summary>
      {format.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <a href="./backup-format.json" download="kiemkracht-backup-format.json">
          {format.schema}
        </a>
      </p>
    </details>
  );
}
