import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";

import { renderSpoken } from "#tests/support/render-spoken.tsx";

import { QrCode } from "./qr-code.tsx";

afterEach(cleanup);

it("U2 a code says in words what it is for, and what to do instead where it would be too large", async () => {
  await renderSpoken(
    <QrCode text="https://example.org/#b123" label="Formulier" whenTooLong={<p>Te lang</p>} />,
  );
  expect(await screen.findByRole("img", { name: "Formulier" })).toBeVisible();
  cleanup();

  await renderSpoken(<QrCode text={"7".repeat(8000)} label="Formulier" whenTooLong={<p>Te lang</p>} />);
  expect(await screen.findByText("Te lang")).toBeVisible();
  expect(screen.queryByRole("img")).toBeNull();
});
