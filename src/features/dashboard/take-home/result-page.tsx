import { useMemo } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { readResult } from "#domain/result-code/result-code.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Page } from "#ui/page.tsx";
import { RESULT_ADDRESS } from "#ui/result-address.ts";

import { KeptList } from "./kept-list.tsx";
import { OpenAnother } from "./open-another.tsx";
import { ResultView } from "./result-view.tsx";

/**
 * A result that somebody took home, or all that are kept here (T4). It is read only, and nothing of it enters the database.
 *
 * @param hash the end of the address, from its hash on
 */
export function ResultPage({ hash }: { readonly hash: string }) {
  const { takeHome, collecting } = useMessages();
  const { instrument } = useInstrument();
  const read = useMemo(() => readResult(hash, instrument), [hash, instrument]);
  if (read.ok) return <ResultView shared={read.value} />;
  const { title, text } = hash === RESULT_ADDRESS ? takeHome.kept : collecting.trouble[read.error.type];
  return (
    <Page narrow title={title} lead={text}>
      <KeptList />
      <OpenAnother isOpen />
    </Page>
  );
}
