import { type ReactNode } from "react";

import "./field.css";

interface CheckProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** Looks of its own, beside those of every tick. */
  readonly className?: string;
  /** The id of what tells more about it. */
  readonly describedBy?: string;
  readonly children: ReactNode;
}

/** Something that is so or not, with its words behind it. */
export function Check({ isOn, onChange, className = "", describedBy, children }: CheckProps) {
  return (
    <label className={`check ${className}`}>
      <input
        type="checkbox"
        checked={isOn}
        aria-describedby={describedBy}
        onChange={({ target }) => onChange(target.checked)}
      />
      {children}
    </label>
  );
}
