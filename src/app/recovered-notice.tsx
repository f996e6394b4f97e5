import { X } from "lucide-react";
import { useState } from "react";
import { Link } from "wouter";

import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";

/** Says that the browser had lost the data and that they are back (B5): they should have a copy outside of it too. */
export function RecoveredNotice() {
  const { app } = useMessages();
  const [isOpen, setIsOpen] = useState(true);
  return (
    <div role="status">
      {isOpen && (
        <div className="messages__bar">
          <span className="messages__text">
            {app.recovered.text} <Link href="/data">{app.recovered.link}</Link>
          </span>
          <Button look="quiet" onClick={() => setIsOpen(false)}>
            <X aria-hidden="true" size={18} />
            {app.dismiss}
          </Button>
        </div>
      )}
    </div>
  );
}
