import { useMessages } from "#i18n/language-context.tsx";

/** How many are in, and never what (R4); told to who reads by ear as it grows. */
export function CountIn({ countIn, threshold }: { readonly countIn: number; readonly threshold: number }) {
  const { collect } = useMessages().ceremony;
  const left = threshold - countIn;
  return (
    <div className="count-in card">
      <p className="count-in__count" role="status">
        {collect.countIn(countIn)}
      </p>
      <p>{left > 0 ? collect.more(left, threshold) : collect.enough(threshold)}</p>
      <p className="quiet">{collect.sealed}</p>
    </div>
  );
}
