import { explainError } from "#i18n/explain-error.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

import { type ReadIn } from "./read-in.ts";
import { type Reading } from "./use-read-in.ts";

/** So many bad codes are told one by one. */
const MOST_TOLD = 20;

/** How far the reading is, and what became of it. */
export function Outcome({ reading }: { readonly reading: Reading }) {
  const { readingCodes } = useMessages().collecting;
  if (reading.state === "idle") return null;
  if (reading.state === "nothing")
    return (
      <Notice kind="quiet" role="status">
        <p>{readingCodes.nothing}</p>
      </Notice>
    );
  if (reading.state === "busy")
    return (
      <div className="row">
        <p role="status">{readingCodes.busy(reading.done, reading.all)}</p>
        <Button onClick={reading.stop}>{readingCodes.stop}</Button>
      </div>
    );
  return reading.all === 1 && reading.outcome.refused.length === 1 ? (
    <OneRefused outcome={reading.outcome} />
  ) : (
    <Summary outcome={reading.outcome} />
  );
}

/** One code is told as what it is: what happened, and what to do. */
function OneRefused({ outcome }: { readonly outcome: ReadIn }) {
  const messages = useMessages();
  const [refused] = outcome.refused;
  if (refused === undefined) return null;
  const { title, text } = explainError(refused.why, messages);
  return (
    <Notice kind="problem" role="alert" title={title}>
      <p>{text}</p>
    </Notice>
  );
}

function Summary({ outcome: { counts, refused, left } }: { readonly outcome: ReadIn }) {
  const messages = useMessages();
  const { outcome: said } = messages.collecting.readingCodes;
  const kinds = ["added", "replaced", "same", "older"] as const;
  const told = kinds.filter((kind) => counts[kind] > 0);
  return (
    <Notice
      kind={refused.length > 0 ? "problem" : "good"}
      role="status"
      title={told.length > 0 ? said.title : said.titleNone}
    >
      <ul>
        {told.map((kind) => (
          <li key={kind}>{said[kind](counts[kind])}</li>
        ))}
        {refused.length > 0 && (
          <li>
            {said.refused(refused.length)}
            <ul>
              {refused.slice(0, MOST_TOLD).map(({ place, why }) => (
                <li key={place}>{said.refusedAt(place, explainError(why, messages).title)}</li>
              ))}
              {refused.length > MOST_TOLD && <li>{said.more(refused.length - MOST_TOLD)}</li>}
            </ul>
          </li>
        )}
        {left > 0 && <li>{said.stopped(left)}</li>}
      </ul>
    </Notice>
  );
}
