import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { lazy, useState } from "react";
import { afterEach, expect, it } from "vitest";

import { Fold, LateFold } from "./fold.tsx";

afterEach(cleanup);

it("U2 tells that it is opened, and nothing of a fold within it", async () => {
  function Counted() {
    const [count, setCount] = useState(0);
    return (
      <>
        <output>{count}</output>
        <Fold title="Licenties" onOpen={() => setCount(count + 1)}>
          <Fold title="Een licentie">
            <p>De tekst</p>
          </Fold>
        </Fold>
      </>
    );
  }
  render(<Counted />);
  const opened = screen.getByRole("status");

  await userEvent.click(screen.getByText("Licenties"));
  await waitFor(() => expect(opened).toHaveTextContent("1"));
  await userEvent.click(screen.getByText("Een licentie"));
  expect(await screen.findByText("De tekst")).toBeVisible();
  // Closed and opened again: a toggle of the fold within would have been told before this one.
  await userEvent.click(screen.getByText("Licenties"));
  await waitFor(() => expect(screen.getByText("De tekst")).not.toBeVisible());
  await userEvent.click(screen.getByText("Licenties"));
  await waitFor(() => expect(opened).toHaveTextContent("2"));
});

it("U1 fetches what is folded away when it is first opened, and keeps what was typed in it", async () => {
  let fetched = 0;
  const More = lazy(async () => {
    fetched += 1;
    return { default: () => <input aria-label="Onderwerp" /> };
  });
  render(
    <LateFold title="Een vouw">
      <More />
    </LateFold>,
  );
  const title = screen.getByText("Een vouw");
  expect(fetched).toBe(0);

  await userEvent.click(title);
  const subject = await screen.findByRole("textbox", { name: "Onderwerp" });
  await userEvent.type(subject, "De open dag");
  await userEvent.click(title);
  await waitFor(() => expect(subject).not.toBeVisible());
  await userEvent.click(title);
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Onderwerp" })).toHaveValue("De open dag"));
  expect(fetched).toBe(1);
});
