import { useId } from "react";

import { Hatch } from "#charts/frame/hatch.tsx";
import { type Counts } from "#domain/rounds/round-result.ts";

import { middleOf, type Reach, segmentsOf } from "./distribution-layout.ts";

// Below this share of the width a number would not fit in its bar.
const LEAST_WIDTH_FOR_NUMBER = 6;

/** One row of answers, from the middle outwards. */
export function DistributionBar({ counts, reach }: { readonly counts: Counts; readonly reach: Reach }) {
  const middle = `${middleOf(reach)}%`;
  return (
    <svg className="distribution-bar" aria-hidden="true">
      {/* Behind the bars, and so behind their numbers. */}
      <line className="distribution-middle" x1={middle} x2={middle} y1="0" y2="100%" />
      {segmentsOf(counts, reach).map(({ point, count, start, width }) => (
        <g key={point}>
          <rect
            className={`distribution-point distribution-point--${point}`}
            x={`${start}%`}
            width={`${width}%`}
            y="10%"
            height="80%"
          />
          {width >= LEAST_WIDTH_FOR_NUMBER && (
            <text
              className={`distribution-count distribution-count--${point}`}
              x={`${start + width / 2}%`}
              y="50%"
              dy="0.36em"
              textAnchor="middle"
            >
              {count}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** The share of don't-knows in all answers, apart from the scale (I2). */
export function DontKnowBar({ share }: { readonly share: number }) {
  const id = useId();
  return (
    <svg className="dont-know-bar" aria-hidden="true">
      <Hatch id={id} />
      <rect className="dont-know-bar__back" width={`${share * 100}%`} height="100%" />
      <rect fill={`url(#${id})`} width={`${share * 100}%`} height="100%" />
    </svg>
  );
}
