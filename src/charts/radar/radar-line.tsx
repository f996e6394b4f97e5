import { trianglePath } from "#charts/frame/chart-key.tsx";

interface RadarPoint {
  readonly x: number;
  readonly y: number;
  readonly payload?: {
    readonly now?: number | undefined;
    readonly before?: number | undefined;
    readonly olderFrom?: string | undefined;
    readonly needsAttention?: boolean | undefined;
  };
}

interface RadarLineProps {
  readonly kind: "now" | "before";
  readonly points: readonly RadarPoint[];
  readonly centre: { readonly x: number; readonly y: number };
  /** Half the width of a mark. */
  readonly markSize: number;
}

/**
 * One round on the radar. Recharts would draw a missing value at zero; here the line stays open on both
 * sides of it (I2), and only slices between two known neighbours are filled.
 */
export function RadarLine({ kind, points, centre, markSize }: RadarLineProps) {
  const known = points.map((point) => (point.payload?.[kind] === undefined ? undefined : point));
  const pairs = known.flatMap((from, index) => {
    const to = known[(index + 1) % known.length];
    return from !== undefined && to !== undefined ? [{ from, to }] : [];
  });
  const isWhole = pairs.length === points.length;
  return (
    <g>
      {kind === "now" && (
        <path
          className="score-radar__area"
          d={pairs.map(({ from, to }) => slice(centre, from, to)).join("")}
        />
      )}
      <path
        className={`line-${kind}`}
        d={isWhole ? ring(points) : pairs.map(({ from, to }) => `M${at(from)}L${at(to)}`).join("")}
      />
      {known.map(
        (point, index) =>
          point !== undefined && <Mark key={index} kind={kind} point={point} size={markSize} />,
      )}
    </g>
  );
}

function Mark({
  kind,
  point,
  size,
}: {
  readonly kind: "now" | "before";
  readonly point: RadarPoint;
  readonly size: number;
}) {
  if (kind === "before") return <circle className="mark-before" cx={point.x} cy={point.y} r={size * 0.75} />;
  if (point.payload?.needsAttention === true)
    return <path className="mark-attention" d={trianglePath(point.x, point.y, size * 1.4)} />;
  const look = point.payload?.olderFrom === undefined ? "mark-now" : "mark-hollow";
  return <circle className={look} cx={point.x} cy={point.y} r={size} />;
}

const at = ({ x, y }: { readonly x: number; readonly y: number }) => `${x.toFixed(1)} ${y.toFixed(1)}`;
const slice = (centre: { x: number; y: number }, from: RadarPoint, to: RadarPoint) =>
  `M${at(centre)}L${at(from)}L${at(to)}Z`;
const ring = (points: readonly RadarPoint[]) => `M${points.map(at).join("L")}Z`;
