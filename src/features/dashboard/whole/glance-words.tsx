import { type CommunityView } from "#community/community-view.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { toneOf } from "#domain/attention/needs.ts";
import { glanceSentence } from "#i18n/glance-sentence.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { FlagDetails } from "#ui/flag-details.tsx";

import { mostTold } from "./most-told.ts";

/** How it stands in at most three sentences, each with how sure it is (A8). Good news has the same weight (A7). */
export function GlanceWords({ dashboard }: { readonly dashboard: CommunityView }) {
  const messages = useMessages();
  const format = useFormat();
  const { texts } = useInstrument();
  const told = mostTold(dashboard);
  if (told.length === 0) return null;
  return (
    <ul className="glance__words">
      {told.map((flag) => (
        <li key={flag.factorId} className={`glance__word glance__word--${toneOf(flag.kind)}`}>
          <p>
            {glanceSentence(
              flag,
              texts.factors[flag.factorId]?.shortLabel ?? flag.factorId,
              messages,
              format,
            )}
          </p>
          <FlagDetails flag={flag} />
        </li>
      ))}
    </ul>
  );
}
