import { Trash2 } from "lucide-react";

import { useInstrument } from "#content/use-instrument.tsx";
import { readResult } from "#domain/result-code/result-code.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { Section } from "#ui/section.tsx";
import { useKeptResults } from "#view-state/kept-results.ts";

import "#features/dashboard/dashboard.css";

/** The results that are kept on this device, without the one that is open; where none is open, the page is about them. */
export function KeptList({ open }: { readonly open?: string }) {
  const { kept } = useMessages().takeHome;
  const { codes, remove } = useKeptResults();
  const others = codes.filter((code) => code !== open);
  if (others.length === 0) return open === undefined ? <p>{kept.none}</p> : null;
  return (
    <Section
      title={kept.title}
      hidesTitle={open === undefined}
      className={open === undefined ? null : "section"}
    >
      <ul className="kept-results">
        {others.map((code) => (
          <KeptItem key={code} code={code} onRemove={() => remove(code)} />
        ))}
      </ul>
    </Section>
  );
}

function KeptItem({ code, onRemove }: { readonly code: string; readonly onRemove: () => void }) {
  const { kept } = useMessages().takeHome;
  const format = useFormat();
  const { instrument } = useInstrument();
  const read = readResult(code, instrument);
  const name = read.ok
    ? kept.named(read.value.communityName, format.day(read.value.madeOn))
    : kept.unreadable;
  return (
    <li>
      <a href={`#${code}`}>{name}</a>
      <Button look="quiet" aria-label={kept.removeNamed(name)} onClick={onRemove}>
        <Trash2 aria-hidden="true" size={18} />
        {kept.remove}
      </Button>
    </li>
  );
}
