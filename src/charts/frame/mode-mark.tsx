import { type Mode } from "#domain/rounds/round.ts";

export type MarkLook = "now" | "hollow" | "attention" | "attention-hollow";

interface ModeMarkProps {
  readonly mode: Mode;
  readonly x: number;
  readonly y: number;
  /** Half its width. */
  readonly size: number;
  /** `hollow` is older or corrected. */
  readonly look?: MarkLook;
}

/** The mode of a round by shape (R2): a diamond for one's own view, a square for what was agreed, a dot for ballots. */
export function ModeMark({ mode, x, y, size, look = "now" }: ModeMarkProps) {
  const className = `mark-${look}`;
  if (mode === "individual") return <circle className={className} cx={x} cy={y} r={size} />;
  if (mode === "agreed") {
    const half = size * 0.9;
    return <rect className={className} x={x - half} y={y - half} width={2 * half} height={2 * half} />;
  }
  const half = size * 1.25;
  return (
    <path className={className} d={`M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`} />
  );
}
