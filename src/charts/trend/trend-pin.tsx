import { type PinKind } from "./trend-mark.ts";

interface TrendPinProps {
  readonly kind: PinKind;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** What was talked about or done, on the time axis; told apart by shape: a flag, a full head, an open one. */
export function TrendPin({ kind, x, y, size }: TrendPinProps) {
  return (
    <g className="trend-pin">
      <line x1={x} x2={x} y1={y} y2={y - size} />
      {kind === "agenda" ? (
        <path
          d={`M${x} ${y - size}h${size * 0.75}l${-size * 0.22} ${size * 0.27}l${size * 0.22} ${size * 0.27}h${-size * 0.75}Z`}
        />
      ) : (
        <circle
          className={kind === "handedOver" ? "trend-pin__open" : undefined}
          cx={x}
          cy={y - size * 0.8}
          r={size * 0.26}
        />
      )}
    </g>
  );
}
