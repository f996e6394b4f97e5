import { type ButtonHTMLAttributes, type ReactNode, type Ref } from "react";

import "./button.css";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One primary button a page at the most: the next step. */
  readonly look?: "primary" | "plain" | "quiet";
  readonly size?: "normal" | "large";
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/**
 * A button says what happens. One that must wait is only called disabled: the browser takes the focus away from one that
 * is (WCAG 2.4.3).
 */
export function Button({
  look = "plain",
  size = "normal",
  className,
  disabled,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      className={buttonClass(look, size, className)}
      aria-disabled={disabled}
      onClick={disabled ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
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
