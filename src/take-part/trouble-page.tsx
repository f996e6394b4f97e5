import { type CodeError } from "#domain/ballot/code-error.ts";
import { Page } from "#ui/page.tsx";

import { useWords } from "./words.ts";

interface TroublePageProps {
  readonly trouble: CodeError["type"] | "NoInvitation";
}

/** Why the link that was opened invites to nothing, and what to do about it. */
export function TroublePage({ trouble }: TroublePageProps) {
  const { say, codes } = useWords();
  const { title, text } = trouble === "NoInvitation" ? say.trouble.noInvitation : codes[trouble];
  return (
    <Page narrow title={title} lead={text}>
      {null}
    </Page>
  );
}
