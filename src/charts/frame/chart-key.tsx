import { type Mode } from "#domain/rounds/round.ts";

import { ModeMark } from "./mode-mark.tsx";

const WIDTH = 34;
const HEIGHT = 18;

interface LineSampleProps {
  readonly kind: "now" | "before" | "attention" | "link";
}

/** A piece of line as the chart draws it, to stand before its name. */
export function LineSample({ kind }: LineSampleProps) {
  const middle = HEIGHT / 2;
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
      {kind !== "attention" && (
        <line className={`line-${kind}`} x1={2} x2={WIDTH - 2} y1={middle} y2={middle} />
      )}
      {kind === "now" && <circle className="mark-now" cx={WIDTH / 2} cy={middle} r={5.5} />}
      {kind === "before" && <circle className="mark-before" cx={WIDTH / 2} cy={middle} r={4} />}
      {kind === "attention" && <path className="mark-attention" d={trianglePath(WIDTH / 2, middle, 7)} />}
    </svg>
  );
}

/** A mark as the chart draws it for a round of this mode (R2). */
export function ModeSample({ mode }: { readonly mode: Mode }) {
  return (
    <svg width={HEIGHT} height={HEIGHT} aria-hidden="true">
      <ModeMark mode={mode} x={HEIGHT / 2} y={HEIGHT / 2} size={6} />
    </svg>
  );
}

/** A triangle that stands on its base. */
export function trianglePath(x: number, y: number, size: number): string {
  return `M${x} ${y - size}L${x + size} ${y + size * 0.75}H${x - size}Z`;
}
