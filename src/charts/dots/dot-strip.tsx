import { type MarkLook, ModeMark } from "#charts/frame/mode-mark.tsx";
import { percentAt, SCALE_TICKS } from "#charts/frame/scale-point.ts";
import { type FactorPoint } from "#domain/attention/flag.ts";
import { type Compared } from "#domain/rounds/compared-with.ts";

interface DotStripProps {
  readonly latest: FactorPoint;
  readonly compared: Compared | undefined;
  readonly isOlder: boolean;
  readonly needsAttention: boolean;
}

/**
 * One factor on the scale of 1 to 5: dot at the median, bar for the middle half, and where a change is told a ghost at
 * what the words compare with (A8).
 */
export function DotStrip({ latest, compared, isOlder, needsAttention }: DotStripProps) {
  const { median, q1, q3, n } = latest;
  const tone = needsAttention ? "attention" : "now";
  return (
    <svg className={`dot-strip dot-strip--${tone}`} aria-hidden="true">
      {SCALE_TICKS.map((tick) => (
        <line key={tick} className="line-grid" x1={at(tick)} x2={at(tick)} y1="0" y2="100%" />
      ))}
      {median !== undefined && n > 1 && q1 !== undefined && q3 !== undefined && (
        <>
          <line className="dot-strip__half" x1={at(q1)} x2={at(q3)} y1="50%" y2="50%" />
          <line className="dot-strip__core" x1={at(q1)} x2={at(q3)} y1="50%" y2="50%" />
        </>
      )}
      {compared !== undefined && (
        <>
          <line className="dot-strip__move" x1={at(compared.from)} x2={at(compared.to)} y1="50%" y2="50%" />
          <circle className="dot-strip__ghost" cx={at(compared.from)} cy="50%" />
        </>
      )}
      {median !== undefined && (
        // A nested drawing carries the mark, because a path takes no percentages.
        <svg x={at(median)} y="50%" overflow="visible">
          <g className="dot-strip__mark">
            <ModeMark mode={latest.mode} x={0} y={0} size={8} look={lookOf(isOlder, needsAttention)} />
          </g>
        </svg>
      )}
    </svg>
  );
}

/** The numbers above the strips. */
export function DotStripAxis() {
  return (
    <svg className="dot-strip-axis" aria-hidden="true">
      {SCALE_TICKS.map((tick) => (
        <text key={tick} className="chart-svg-text" x={at(tick)} y="1em" textAnchor="middle">
          {tick}
        </text>
      ))}
    </svg>
  );
}

function lookOf(isOlder: boolean, needsAttention: boolean): MarkLook {
  if (needsAttention) return isOlder ? "attention-hollow" : "attention";
  return isOlder ? "hollow" : "now";
}

const at = (value: number) => `${percentAt(value)}%`;
