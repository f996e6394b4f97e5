import { type ReactNode, useMemo } from "react";

import { QUIET, qrModules, qrPath } from "./qr-modules.ts";

export interface QrCodeProps {
  /** What a camera reads. */
  readonly text: string;
  /** What it is for, for who does not see it; the same thing must be had without a camera too. */
  readonly label: string;
  /** Shown in its place where no code can hold so much. */
  readonly whenTooLong?: ReactNode;
}

/** The drawing of `QrCode`, fetched with its library when one is first shown. */
export function QrDrawing({ text, label, whenTooLong = null }: QrCodeProps) {
  const modules = useMemo(() => qrModules(text), [text]);
  if (modules === undefined) return whenTooLong;
  const side = modules.size + 2 * QUIET;
  return (
    <svg className="qr-code" role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`}>
      <path d={qrPath(modules)} />
    </svg>
  );
}
