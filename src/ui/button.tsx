import { type ButtonHTMLAttributes, type ReactNode, type Ref } from "react";

import "./button.css";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One primary button a page at the most: the next step. */
  readonly look?: "primary" | "plain" | "quiet";
  readonly size?: "normal" | "large";
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** A button says what happens. */
export function Button({ look = "plain", size = "normal", className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={buttonClass(look, size, className)} {...rest}>
      {children}
    </button>
  );
}

/** For links that look like a button: `<Link className={buttonClass("primary")}>`. */
export function buttonClass(
  look: ButtonProps["look"] = "plain",
  size: ButtonProps["size"] = "normal",
  extra?: string,
): string {
  return ["button", look !== "plain" && `button--${look}`, size === "large" && "button--large", extra]
    .filter(Boolean)
    .join(" ");
}
