/** The pattern of what is not shown or not a point on the scale. Used as `fill="url(#id)"`. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line className="hatch-line" x1={0} x2={0} y1={0} y2={6} />
    </pattern>
  );
}
