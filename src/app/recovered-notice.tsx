import { useState } from "react";
import { Link } from "wouter";

import { useMessages } from "#i18n/language-context.tsx";
import { MessageBar } from "#ui/message-bar.tsx";
import { places } from "#ui/places.ts";

/** Says that the browser had lost the data and that they are back (B5): they should have a copy outside of it too. */
export function RecoveredNotice() {
  const { recovered } = useMessages().myData;
  const [isOpen, setIsOpen] = useState(true);
  return (
    <div role="status">
      {isOpen && (
        <MessageBar onClose={() => setIsOpen(false)}>
          <span className="messages__text">
            {recovered.text} <Link href={places.myData()}>{recovered.link}</Link>
          </span>
        </MessageBar>
      )}
    </div>
  );
}
