import { Fragment } from "react";

import { type Flag } from "#domain/attention/flag.ts";
import { FlagDetails } from "#ui/flag-details.tsx";

import { useNotes } from "./use-notes.ts";

const TAGS = { attention: "tag tag--attention", good: "tag tag--good", quiet: "tag" } as const;

/** What stands out about a factor: what it is called, a sentence, and how sure it is (A8). */
export function FlagNotes({ flags }: { readonly flags: readonly Flag[] }) {
  const notesOf = useNotes();
  return flags.map((flag) => (
    <Fragment key={flag.kind}>
      {notesOf([flag]).map(({ label, sentence, tone }) => (
        <p key={label}>
          <span className={TAGS[tone]}>{label}</span> {sentence}
        </p>
      ))}
      <FlagDetails flag={flag} />
    </Fragment>
  ));
}
