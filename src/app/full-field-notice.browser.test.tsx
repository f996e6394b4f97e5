import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, it } from "vitest";

import { renderSpoken } from "#tests/support/render-spoken.tsx";
import { messages } from "#tests/support/words.ts";
import { TextField } from "#ui/form/text-field.tsx";

import { FullFieldNotice, type Pasted } from "./full-field-notice.tsx";

const { terms } = messages;
const LONG = "Samen innoveren in de glastuinbouw ".repeat(5);

afterEach(cleanup);

/** As the shell has it: it hears of every paste on the page. */
function Page() {
  const [pasted, setPasted] = useState<Pasted>();
  return (
    <main onPaste={({ target }) => setPasted({ target })}>
      <TextField label="" maxLength={120} />
      {pasted && <FullFieldNotice pasted={pasted} />}
    </main>
  );
}

it("B4: says that a field is full where what was pasted did not fit, and nothing where it did", async () => {
  await renderSpoken(<Page />);
  await userEvent.click(screen.getByRole("textbox"));
  await userEvent.paste("Kas van Morgen");
  expect(await screen.findByRole("status")).toBeEmptyDOMElement();

  await userEvent.paste(LONG);
  expect(await screen.findByText(terms.fullField(120))).toBeVisible();
  expect(screen.getByRole("textbox")).toHaveValue(`Kas van Morgen${LONG}`.slice(0, 120));
});
