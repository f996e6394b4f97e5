import { type ReactNode } from "react";

export interface QrCodeProps {
  /** What a camera reads. */
  readonly text: string;
  /** What it is for, for who does not see it; the same thing must be had without a camera too. */
  readonly label: string;
  /** Shown in its place where no code can hold so much. */
  readonly whenTooLong?: ReactNode;
}
