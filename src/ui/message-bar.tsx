import { X } from "lucide-react";
import { type ReactNode } from "react";

import { useMessages } from "#i18n/language-context.tsx";

import { Button } from "./button.tsx";

interface MessageBarProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A message at the foot of every page, until the user closes it. */
export function MessageBar({ onClose, children }: MessageBarProps) {
  const { app } = useMessages();
  return (
    <div className="messages__bar">
      {children}
      <Button look="quiet" onClick={onClose}>
        <X aria-hidden="true" size={18} />
        {app.dismiss}
      </Button>
    </div>
  );
}
