import { type ReactNode } from "react";

import "#ui/notice.css";

interface MessageProps {
  readonly kind: "good" | "quiet" | "problem";
  readonly title?: string;
  readonly role?: "alert" | "status";
  readonly children: ReactNode;
}

/** Looks like `ui/notice.tsx`, without its icons: they weigh as much as all statements do, and say no more than the title. */
export function Message({ kind, title, role, children }: MessageProps) {
  return (
    <div className={`notice notice--${kind}`} role={role}>
      <div>
        {title !== undefined && <p className="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
