import { useMemo } from "react";

import { type QrCodeProps } from "./qr-code-props.ts";
import { QUIET, qrModules, qrPath } from "./qr-modules.ts";

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
