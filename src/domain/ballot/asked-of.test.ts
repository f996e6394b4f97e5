import { expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { aRound } from "#tests/support/rows.ts";

import { invitationTo, questionsOf } from "./asked-of.ts";
import { packInvitation, unpackInvitation } from "./invitation.ts";

const ALL = greenport12.factors.map(({ id }) => id);
const [FIRST = "", , THIRD = ""] = ALL;

it("R5, R7 a round that says nothing asks every factor, and no remarks", () => {
  expect(questionsOf(aRound(), greenport12)).toEqual({ factors: ALL, asksRemarks: false });
  expect(questionsOf(aRound({ factors: null, remarkRule: null }), greenport12).asksRemarks).toBe(false);
});

it("R7 a round asks its factors in the order of the instrument, whatever theirs, and none that it does not know", () => {
  const round = aRound({ factors: [THIRD, "unknown", FIRST], remarkRule: "told" });
  expect(questionsOf(round, greenport12)).toEqual({ factors: [FIRST, THIRD], asksRemarks: true });
});

it("R5 an invitation says what was frozen when the round opened", () => {
  const round = aRound({ factors: [FIRST, THIRD], remarkRule: "from-ten", threshold: 7, id: "ronde-1" });
  const invitation = invitationTo(round, greenport12, { publicKey: new Uint8Array(65), label: "Proeftuin" });
  expect(invitation).toMatchObject({
    roundId: "ronde-1",
    instrumentId: "greenport-12",
    threshold: 7,
    remarks: "from-ten",
    label: "Proeftuin",
  });
  expect(ALL.filter((_, place) => invitation.asked[place])).toEqual([FIRST, THIRD]);
  expect(unpackInvitation(packInvitation(invitation))).toEqual({ ok: true, value: invitation });
});
