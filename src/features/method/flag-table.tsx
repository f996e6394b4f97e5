import { type FlagKind } from "#domain/attention/flag.ts";
import { flagName } from "#i18n/flag-sentence.ts";
import { useMessages } from "#i18n/language-context.tsx";

import { MethodTable } from "./method-table.tsx";

const ORDER: readonly FlagKind[] = [
  "low",
  "lowMinority",
  "falling",
  "divided",
  "unsure",
  "stale",
  "unattended",
  "rising",
  "strong",
];

/** Every kind of flag: when it begins, when it ends, and why there (A1 to A7). */
export function FlagTable() {
  const messages = useMessages();
  const { flags } = messages.method;
  return (
    <MethodTable
      caption={flags.caption}
      head={[flags.name, flags.begins, flags.ends, flags.why]}
      rows={ORDER.map((kind) => {
        const { begins, ends, why } = flags.rows[kind];
        return [flagName(kind, messages), begins, ends, why];
      })}
    />
  );
}
