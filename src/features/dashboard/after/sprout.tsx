/** A seedling that opens its leaves, once. Decoration: it says nothing that the words beside it do not say. */
export function Sprout() {
  return (
    <svg className="sprout" viewBox="0 0 72 72" aria-hidden="true">
      <path className="sprout__ground" d="M8 66H64" />
      <path className="sprout__stem" d="M36 66V30" pathLength={1} />
      <path className="sprout__leaf" d="M36 32q4 -16 24 -17q2 15 -24 17z" />
      <path className="sprout__leaf sprout__leaf--other" d="M36 44q-4 -14 -21 -14q-1 13 21 14z" />
    </svg>
  );
}
