import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type SubmitEvent, useState } from "react";
import { afterEach, expect, it } from "vitest";

import { Button } from "./button.tsx";

const user = userEvent.setup();

afterEach(cleanup);

it("U2 a button that must wait keeps the focus, does nothing more, and sends no form", async () => {
  const done: string[] = [];
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    done.push("sent");
  };
  function Waiting() {
    const [isWaiting, setIsWaiting] = useState(false);
    return (
      <form onSubmit={send}>
        <input aria-label="Word" />
        <Button
          type="submit"
          disabled={isWaiting}
          onClick={() => {
            done.push("pressed");
            setIsWaiting(true);
          }}
        >
          Go
        </Button>
      </form>
    );
  }
  render(<Waiting />);
  const button = screen.getByRole("button", { name: "Go" });

  await user.click(button);
  expect(button).toHaveAttribute("aria-disabled", "true");
  expect(button).toHaveFocus();
  await user.click(button);
  await user.type(screen.getByRole("textbox"), "{Enter}");
  expect(done).toEqual(["pressed", "sent"]);
});
