import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, it } from "vitest";

import { type Choice, type ChoiceGroup, SelectField } from "./select.tsx";

afterEach(cleanup);

interface ListProps<T> {
  readonly first: T;
  readonly choices: readonly (Choice<T> | ChoiceGroup<T>)[];
  readonly keyOf: (value: T) => string;
}

/** The field, and beside it what it gave: written as JSON, which tells 3 from "3" and `null` from nothing. */
function List<T>({ first, choices, keyOf }: ListProps<T>) {
  const [value, setValue] = useState(first);
  const props = { label: "Antwoord", value, choices, keyOf, onChange: setValue };
  return (
    <>
      <SelectField<T> {...props} hint="Kies er een" error="Dit is niet gekozen" />
      <output>{JSON.stringify(value)}</output>
    </>
  );
}

const list = () => screen.getByRole("combobox", { name: "Antwoord" });

it.each([
  { label: "Drie", json: "3" },
  { label: "Weet ik niet", json: '"dont-know"' },
  { label: "Geen antwoord", json: "null" },
])(
  "U2 gives the value that was offered, not the text the browser has of it: $label",
  async ({ label, json }) => {
    const choices: readonly Choice<number | string | null>[] = [
      { value: 5, label: "Vijf" },
      { value: 3, label: "Drie" },
      { value: "dont-know", label: "Weet ik niet" },
      { value: null, label: "Geen antwoord" },
    ];
    render(<List<number | string | null> first={5} choices={choices} keyOf={String} />);
    expect(list()).toHaveDisplayValue("Vijf");

    await userEvent.selectOptions(list(), label);
    expect(screen.getByRole("status")).toHaveTextContent(json);
    expect(list()).toHaveDisplayValue(label);
  },
);

it("U2 gives a value of several parts, from within a group too", async () => {
  interface What {
    readonly kind: string;
    readonly id?: string;
  }
  const choices: readonly (Choice<What> | ChoiceGroup<What>)[] = [
    { value: { kind: "own" }, label: "Een eigen punt" },
    { label: "Factoren", choices: [{ value: { kind: "factor", id: "own" }, label: "Reputatie" }] },
  ];
  render(<List<What> first={{ kind: "own" }} choices={choices} keyOf={({ kind, id }) => `${kind} ${id}`} />);

  const group = screen.getByRole("group", { name: "Factoren" });
  expect(within(group).getByRole("option", { name: "Reputatie" })).toBeInTheDocument();
  await userEvent.selectOptions(list(), "Reputatie");
  expect(screen.getByRole("status")).toHaveTextContent('{"kind":"factor","id":"own"}');
  expect(list()).toHaveDisplayValue("Reputatie");
});

it("U2 has its label, hint and error as its own", () => {
  render(<List<number> first={1} choices={[{ value: 1, label: "Een" }]} keyOf={String} />);

  expect(list()).toHaveAccessibleDescription("Kies er een Dit is niet gekozen");
  expect(list()).toBeInvalid();
});
