import { CircleCheck, Info, TriangleAlert } from "lucide-react";
import { type ReactNode } from "react";

import "./notice.css";

interface NoticeProps {
  readonly kind: "good" | "quiet" | "problem";
  readonly title?: string;
  readonly children?: ReactNode;
  /** Read out at once when it appears: `alert` for what went wrong, `status` for what went well. */
  readonly role?: "alert" | "status";
}

const ICONS = { good: CircleCheck, quiet: Info, problem: TriangleAlert };

/** A message that stays until its cause is gone. */
export function Notice({ kind, title, children, role }: NoticeProps) {
  const Icon = ICONS[kind];
  return (
    <div className={`notice notice--${kind}`} role={role}>
      <Icon aria-hidden="true" size={22} />
      <div>
        {title !== undefined && <p className="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
