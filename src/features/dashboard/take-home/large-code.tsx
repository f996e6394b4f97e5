import { X } from "lucide-react";
import { useEffect, useRef } from "react";

import { type SharedResult } from "#domain/result-code/shared-result.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { QrCode } from "#ui/qr-code.tsx";

import "#features/dashboard/dashboard.css";

interface LargeCodeProps {
  readonly link: string;
  readonly shared: SharedResult;
  readonly onClose: () => void;
}

/** The code over the whole window, for phones at the back of the room. */
export function LargeCode({ link, shared, onClose }: LargeCodeProps) {
  const { ready } = useMessages().takeHome;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog ref={dialog} className="large-code" aria-label={ready.title} onClose={onClose}>
      <div className="large-code__words">
        <h2>{shared.communityName}</h2>
        <p>{ready.scan}</p>
        <p>{ready.whoever}</p>
        <Button onClick={onClose}>
          <X aria-hidden="true" size={18} />
          {ready.small}
        </Button>
      </div>
      <QrCode text={link} label={ready.label(shared.communityName)} whenTooLong={<p>{ready.tooLong}</p>} />
    </dialog>
  );
}
