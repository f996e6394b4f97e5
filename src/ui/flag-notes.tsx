import { Fragment } from "react";

import { type Flag, type FlagKind } from "#domain/attention/flag.ts";
import { toneOf } from "#domain/attention/needs.ts";
import { flagName, flagSentence } from "#i18n/flag-sentence.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

import { FlagDetails } from "./flag-details.tsx";

/** What stands out about one factor: what it is called, a sentence, and how sure it is (A8). */
export function FlagNotes({ flags }: { readonly flags: readonly Flag[] }) {
  return flags.map((flag) => (
    <Fragment key={flag.kind}>
      <p>
        <FlagTag kind={flag.kind} /> <FlagSentence flag={flag} />
      </p>
      <FlagDetails flag={flag} />
    </Fragment>
  ));
}

/** What a flag is called; for who tells it in a line of its own with what it is about. */
export function FlagTag({ kind }: { readonly kind: FlagKind }) {
  const messages = useMessages();
  return <span className={TAGS[toneOf(kind)]}>{flagName(kind, messages)}</span>;
}

const TAGS = { attention: "tag tag--attention", good: "tag tag--good", quiet: "tag" } as const;

function FlagSentence({ flag }: { readonly flag: Flag }) {
  const messages = useMessages();
  const format = useFormat();
  return flagSentence(flag, messages, format);
}
