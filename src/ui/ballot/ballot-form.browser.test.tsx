import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect, useState } from "react";
import { afterEach, beforeAll, expect, it, vi } from "vitest";

import { loadStatements } from "#content/load-instrument.ts";
import { REMARK_RULES } from "#domain/rounds/remark-rule.ts";
import { factorName, messages, startingWith } from "#tests/support/words.ts";
import { Page } from "#ui/page.tsx";

import { useGlide } from "./answer-glide.ts";
import { BallotForm } from "./ballot-form.tsx";
import { BallotPromise } from "./ballot-promise.tsx";
import { type Filled } from "./filled.ts";

import "#ui/tokens.css";
import "#ui/base.css";

const { form } = messages.collecting;
const FACTORS = ["reputation", "commitment", "shared-vision"];

beforeAll(() => {
  // There is always a page before the form. The first page of all does not take the focus: a reader begins there.
  render(<Page title="Page">{null}</Page>);
});

afterEach(cleanup);

const { texts } = await loadStatements("nl");

function open(asksRemarks = false, glides = false, asksKind = false) {
  const handedIn = vi.fn<(filled: Filled) => void>();
  render(
    <BallotForm
      questions={{ factors: FACTORS, asksRemarks, asksKind }}
      words={{ form, answers: messages.vocabulary.answers, kinds, texts }}
      glides={glides}
      busy={false}
      trouble={null}
      onHandIn={handedIn}
    />,
  );
  return handedIn;
}

/** A finger, with no time between it and what comes next. */
async function tap(name: RegExp, next: () => void = () => undefined) {
  const radio = screen.getByRole("radio", { name });
  await act(async () => {
    radio.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }));
    next();
  });
}

/** Goes on a moment after it is there, as a form does after a tap. */
function GoesOn() {
  const glide = useGlide();
  const [isOn, setIsOn] = useState(false);
  useEffect(() => glide(() => setIsOn(true)), [glide]);
  return isOn ? "on" : null;
}

/** Waits until what begins now went on by itself: what would have gone on before it did so by then. */
async function afterAGlide() {
  const { container, unmount } = render(<GoesOn />);
  await waitFor(() => expect(container).toHaveTextContent("on"));
  unmount();
}

const kinds = messages.terms.organisationKinds;
const heading = () => screen.getByRole("heading", { level: 2 });
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const change = (factorId: string) =>
  userEvent.click(screen.getByRole("button", { name: `${form.overview.change} ${factorName(factorId)}` }));

it("R7 asks what is asked and in that order, by a key for each answer, with the focus on the statement", async () => {
  const handedIn = open();
  for (const [index, factorId] of FACTORS.entries()) {
    expect(heading()).toHaveFocus();
    expect(heading()).toHaveTextContent(`${form.step(index + 1, 3)}: ${factorName(factorId)}`);
    await userEvent.keyboard("4n0"[index] ?? "");
  }

  expect(screen.getByRole("heading", { name: form.overview.title })).toHaveFocus();
  await press(form.overview.handIn);
  expect(handedIn).toHaveBeenCalledExactlyOnceWith({
    answers: { reputation: 4, commitment: "not-applicable", "shared-vision": "dont-know" },
    remarks: {},
  });
});

it("I2 a statement that is passed over has no answer, and an answer can be changed and cleared at the end", async () => {
  const handedIn = open();
  await userEvent.click(screen.getByRole("radio", { name: /^2/u }));
  expect(heading()).toHaveTextContent(factorName("reputation"));
  await press(form.next);
  await press(form.previous);
  expect(screen.getByRole("radio", { name: /^2/u })).toBeChecked();
  await press(form.next);
  await press(form.next);
  await press(form.toOverview);
  expect(screen.getByText(form.overview.open(2))).toBeVisible();

  await change("shared-vision");
  await userEvent.keyboard("5");
  await change("reputation");
  await userEvent.click(screen.getByRole("button", { name: startingWith(form.takeBack) }));
  await press(form.toOverview);
  await press(form.overview.handIn);
  expect(handedIn).toHaveBeenCalledExactlyOnceWith({ answers: { "shared-vision": 5 }, remarks: {} });
});

it("U2 a finger goes on by itself where the form glides, and arrows stay where they are", async () => {
  open(false, true);
  screen.getByRole("radio", { name: /^1/u }).focus();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(screen.getByRole("radio", { name: /^3/u })).toBeChecked();
  expect(heading()).toHaveTextContent(factorName("reputation"));
  await userEvent.click(screen.getByRole("radio", { name: /^4/u }));
  await expect.poll(() => heading().textContent).toContain(factorName("commitment"));
});

it("U2 R5 the form does not go on while somebody opens or writes a remark, and no remark is lost", async () => {
  const handedIn = open(true, true);
  const remark = () => screen.getByRole("textbox");

  // A finger that is on its way to the remark, then somebody who is in it, and then who has written.
  const toRemark = new PointerEvent("pointerdown", { bubbles: true });
  await tap(/^4/u, () => void remark().dispatchEvent(toRemark));
  await afterAGlide();
  expect(heading()).toHaveTextContent(factorName("reputation"));
  await tap(/^5/u, () => remark().focus());
  await afterAGlide();
  expect(heading()).toHaveTextContent(factorName("reputation"));
  await userEvent.type(remark(), "Meer pauze");
  await tap(/^2/u);
  await afterAGlide();
  expect(remark()).toHaveValue("Meer pauze");

  // A key goes on, and takes the remark along; who comes back to one stays with it.
  await press(form.next);
  await userEvent.type(remark(), "Kort");
  heading().focus();
  await userEvent.keyboard("3");
  expect(heading()).toHaveTextContent(factorName("shared-vision"));
  await press(form.toOverview);
  await change("reputation");
  await tap(/^1/u);
  await afterAGlide();
  expect(remark()).toHaveValue("Meer pauze");
  await press(form.toOverview);
  await press(form.overview.handIn);
  expect(handedIn).toHaveBeenCalledExactlyOnceWith({
    answers: { reputation: 1, commitment: 3 },
    remarks: { reputation: "Meer pauze", commitment: "Kort" },
  });
});

it("R5 a remark is asked only where the round asks for one, and a key in it is a sign and no answer", async () => {
  const handedIn = open(true);
  await userEvent.type(
    screen.getByRole("textbox", { name: form.remarkFor(factorName("reputation")) }),
    "0 van 5",
  );
  expect(heading()).toHaveTextContent(factorName("reputation"));
  await press(form.next);
  await press(form.next);
  await press(form.toOverview);
  expect(screen.getByText("0 van 5")).toBeVisible();
  await press(form.overview.handIn);
  expect(handedIn).toHaveBeenCalledExactlyOnceWith({ answers: {}, remarks: { reputation: "0 van 5" } });

  cleanup();
  open();
  expect(screen.queryByRole("textbox")).toBeNull();
});

it("R5 asks for the kind of organisation only where the round does, at the end, and nobody has to say it", async () => {
  open();
  await userEvent.keyboard("444");
  expect(screen.queryByLabelText(form.kind)).toBeNull();
  cleanup();

  const handedIn = open(false, false, true);
  await userEvent.keyboard("444");
  const kind = screen.getByLabelText(form.kind);
  expect(kind).toHaveDisplayValue(form.kindUnsaid);
  await userEvent.selectOptions(kind, kinds.school);
  await press(form.overview.handIn);
  expect(handedIn).toHaveBeenLastCalledWith(expect.objectContaining({ kind: "school" }));
  await userEvent.selectOptions(kind, form.kindUnsaid);
  await press(form.overview.handIn);
  expect(handedIn.mock.lastCall?.[0]).not.toHaveProperty("kind");
});

it.each(REMARK_RULES)(
  "R5 tells the threshold and what becomes of remarks (%s), as the round has them",
  (rule) => {
    render(<BallotPromise words={form} threshold={7} remarks={rule} />);
    expect(screen.getByText(form.promise.threshold(7))).toBeVisible();
    expect(screen.getByText(form.promise.remarks[rule])).toBeVisible();
    expect(screen.getAllByRole("listitem")).toHaveLength(4);
    cleanup();
    render(<BallotPromise words={form} threshold={7} remarks={rule} asksKind />);
    expect(screen.getByText(form.promise.kind(7))).toBeVisible();
  },
);
