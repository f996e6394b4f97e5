import { lazy, Suspense } from "react";

import { type QrCodeProps } from "./qr-code-props.ts";

import "./qr-code.css";

const QrDrawing = lazy(() => import("./qr-drawing.tsx").then((m) => ({ default: m.QrDrawing })));

/** A text as a code for a camera: dark on light in every theme, as cameras expect it. */
export function QrCode(props: QrCodeProps) {
  return (
    <Suspense fallback={<div className="qr-code" />}>
      <QrDrawing {...props} />
    </Suspense>
  );
}
