import "./seedlings.css";

/** How far each of the twelve is: from a tip above the ground to a plant with a second leaf. */
const HEIGHTS = [14, 30, 22, 44, 36, 58, 40, 66, 52, 78, 64, 88];
const WIDTH = 52;
const GROUND = 104;
const MIDDLE = WIDTH / 2;

/** Twelve seedlings on a row, each at its own height. Decoration only. */
export function Seedlings() {
  return (
    <div className="seedlings" aria-hidden="true">
      {HEIGHTS.map((height) => (
        <Seedling key={height} height={height} />
      ))}
    </div>
  );
}

function Seedling({ height }: { readonly height: number }) {
  const top = GROUND - height;
  const leaf = 7 + height / 9;
  return (
    <svg className="seedlings__plant" viewBox={`0 0 ${WIDTH} ${GROUND}`}>
      <path className="seedlings__stem" d={`M${MIDDLE} ${GROUND}V${top}`} />
      <Leaf y={top} size={leaf} />
      <Leaf y={top} size={-leaf} />
      {height > 50 && <Leaf y={top + height * 0.42} size={leaf * (height % 4 === 0 ? 0.8 : -0.8)} />}
    </svg>
  );
}

/** A leaf from the stem outwards; a negative size points to the left. */
function Leaf({ y, size }: { readonly y: number; readonly size: number }) {
  const rise = Math.abs(size) * 0.75;
  return (
    <path
      className="seedlings__leaf"
      d={`M${MIDDLE} ${y}q${size * 0.2} ${-rise} ${size} ${-rise}q${size * 0.1} ${rise * 0.9} ${-size} ${rise}z`}
    />
  );
}
