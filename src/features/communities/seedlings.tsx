import "./seedlings.css";

/** How far each of the twelve is: from a tip above the ground to a plant with two pairs of leaves. */
const HEIGHTS = [14, 30, 22, 44, 36, 58, 40, 66, 52, 78, 64, 88];
const STEP = 52;
const GROUND = 104;
const WIDTH = STEP * HEIGHTS.length;

/** Twelve seedlings on a row, each at its own height. Decoration only. */
export function Seedlings() {
  return (
    <svg className="seedlings" viewBox={`0 0 ${WIDTH} ${GROUND + 4}`} aria-hidden="true">
      {HEIGHTS.map((height, index) => (
        <Seedling key={height} x={STEP * (index + 0.5)} height={height} />
      ))}
      <path className="seedlings__ground" d={`M0 ${GROUND}H${WIDTH}`} />
    </svg>
  );
}

function Seedling({ x, height }: { readonly x: number; readonly height: number }) {
  const top = GROUND - height;
  const leaf = 7 + height / 9;
  return (
    <g>
      <path className="seedlings__stem" d={`M${x} ${GROUND}V${top}`} />
      <Leaf x={x} y={top} size={leaf} />
      <Leaf x={x} y={top} size={-leaf} />
      {height > 50 && <Leaf x={x} y={top + height * 0.42} size={leaf * (height % 4 === 0 ? 0.8 : -0.8)} />}
    </g>
  );
}

/** A leaf from the stem outwards; a negative size points to the left. */
function Leaf({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }) {
  const rise = Math.abs(size) * 0.75;
  return (
    <path
      className="seedlings__leaf"
      d={`M${x} ${y}q${size * 0.2} ${-rise} ${size} ${-rise}q${size * 0.1} ${rise * 0.9} ${-size} ${rise}z`}
    />
  );
}
