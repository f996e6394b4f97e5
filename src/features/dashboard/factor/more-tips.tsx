import { loadMoreTips } from "#content/load-more-tips.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useSpoken } from "#ui/use-spoken.ts";

/** Ideas for a factor from elsewhere, with whose they are (G1). Nothing where there are none. */
export function MoreTips({ factorId }: { readonly factorId: FactorId }) {
  const { factor } = useMessages().dashboard;
  const tips = (useSpoken(loadMoreTips) ?? []).filter(({ tip }) => tip.factors.includes(factorId));
  if (tips.length === 0) return null;
  return (
    <>
      <h3>{factor.moreTips}</h3>
      <ul className="factor__tips">
        {tips.map(({ tip, text }) => (
          <li key={tip.id}>{text}</li>
        ))}
      </ul>
      <p className="quiet small">{[...new Set(tips.map(({ credit }) => credit))].join("; ")}</p>
    </>
  );
}
