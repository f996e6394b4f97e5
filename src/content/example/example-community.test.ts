import { describe, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { greenport12Nl } from "#content/greenport-12/nl.ts";
import { WORK_FORMS } from "#content/work-forms/work-forms.ts";
import { Action } from "#domain/agenda/action.ts";
import { Agenda, AgendaPoint, AgendaPointTip, SetAside } from "#domain/agenda/agenda.ts";
import { deedOfAction } from "#domain/agenda/deed.ts";
import { dueOf } from "#domain/agenda/open-actions.ts";
import { effectAfter } from "#domain/attention/effect.ts";
import { type Flag } from "#domain/attention/flag.ts";
import { flagsIn } from "#domain/attention/flags-in.ts";
import { type History } from "#domain/attention/history.ts";
import { judge } from "#domain/attention/judge.ts";
import { propose } from "#domain/attention/propose.ts";
import { verdictsOf } from "#domain/attention/verdicts.ts";
import { Community, Member, MemberRole, Phase } from "#domain/community.ts";
import { dayNumber } from "#domain/day-number.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { Meeting } from "#domain/rounds/meeting.ts";
import { resultsOfRounds } from "#domain/rounds/results-of-rounds.ts";
import { RoundCounts } from "#domain/rounds/round-counts.ts";
import { Correction, Round, Score } from "#domain/rounds/round.ts";
import { z } from "#domain/schema.ts";

import { exampleCommunity } from "./example-community.ts";
import { type ExampleRows } from "./example-rows.ts";

const TODAY = "2026-03-12";
const Rows = z.strictObject({
  communities: z.array(Community),
  members: z.array(Member),
  memberRoles: z.array(MemberRole),
  phases: z.array(Phase),
  meetings: z.array(Meeting),
  rounds: z.array(Round),
  scores: z.array(Score),
  corrections: z.array(Correction),
  counts: z.array(RoundCounts),
  agendas: z.array(Agenda),
  agendaPoints: z.array(AgendaPoint),
  agendaPointTips: z.array(AgendaPointTip),
  setAsides: z.array(SetAside),
  actions: z.array(Action),
});

const factorIds = greenport12.factors.map((factor) => factor.id);

function historyOf(rows: ExampleRows, today = TODAY): History {
  const heldOn = new Map(rows.meetings.map((meeting) => [meeting.id, meeting.heldOn]));
  const agendaDay = new Map(rows.agendas.map((agenda) => [agenda.id, heldOn.get(agenda.meetingId) ?? ""]));
  const attended = rows.agendaPoints.flatMap(({ factorId, agendaId }) =>
    factorId === undefined ? [] : [{ factorId, heldOn: agendaDay.get(agendaId) ?? "" }],
  );
  const rounds = resultsOfRounds(rows);
  return { factorIds, rounds, phases: rows.phases, attended, rhythmWeeks: 8, today };
}

describe.each(["nl", "en"] as const)("U1 the example community in %s", (language) => {
  const rows = exampleCommunity(TODAY, language);

  it("B4 has only rows that meet their schema", () => {
    expect(Rows.safeParse(rows).error).toBeUndefined();
  });

  it("B1 has fixed ids, each once, in one community", () => {
    const tables: readonly (readonly { id: string; communityId: string }[])[] = Object.values(rows);
    for (const table of tables) expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
    const all = tables.flat();
    for (const row of all) {
      expect(row.id.startsWith("example-")).toBe(true);
      expect(row.communityId).toBe(rows.communities[0]?.id);
    }
    expect(rows.communities.map(({ isExample }) => isExample)).toEqual([true]);
  });

  it("U1 is the same for the same day", () => {
    expect(exampleCommunity(TODAY, language)).toEqual(rows);
  });

  it("R1 tells two years in order, up to last week, with a meeting to come that has no agenda", () => {
    const days = rows.meetings.map((meeting) => meeting.heldOn);
    expect(days).toEqual(days.toSorted());
    expect(new Set(days).size).toBe(15);
    const fromToday = days.map((day) => dayNumber(day) - dayNumber(TODAY));
    expect(fromToday.at(0)).toBeLessThan(-700);
    expect(fromToday.at(-2)).toBeGreaterThanOrEqual(-9);
    expect(fromToday.at(-2)).toBeLessThanOrEqual(-7);
    expect(fromToday.at(-1)).toBeGreaterThan(20);
    const coming = rows.meetings.at(-1)?.id;
    expect(rows.agendas.some(({ meetingId }) => meetingId === coming)).toBe(false);
    expect(rows.rounds.some(({ meetingId }) => meetingId === coming)).toBe(false);
  });

  it("R2 R3 has rounds of every mode, and ballots of 6 to 11 people", () => {
    const modes = rows.rounds.map(({ mode }) => mode);
    expect(modes.slice(0, 4)).toEqual(["manager", "manager", "agreed", "agreed"]);
    const individual = rows.rounds.filter(({ mode }) => mode === "individual");
    expect(individual).toHaveLength(10);
    for (const { id } of individual) {
      const counted = rows.counts.find(({ roundId }) => roundId === id)?.counted;
      expect(counted?.ballots).toBeGreaterThanOrEqual(6);
      expect(counted?.ballots).toBeLessThanOrEqual(11);
    }
  });

  it("R6 R7 G6 has a correction, a partial round and remarks of every level", () => {
    const results = resultsOfRounds(rows);
    const asked = results.map(({ factors, tooFew }) => Object.keys(factors).length + tooFew.length);
    expect(asked.filter((count) => count < 12)).toHaveLength(1);
    expect(results[3]?.factors["shared-vision"]).toMatchObject({ counts: [0, 0, 1, 0, 0], corrected: true });
    const levels = rows.scores.filter(({ remark }) => remark !== "").map(({ remarkLevel }) => remarkLevel);
    expect(new Set(levels)).toEqual(new Set(["private", "team", "outside"]));
    expect(levels).toHaveLength(8);
  });

  it("G1 refers only to what exists", () => {
    const ids = new Set(
      Object.values(rows).flatMap((table: readonly { id: string }[]) => table.map(({ id }) => id)),
    );
    for (const { agendaId, ownerId, workFormId } of rows.agendaPoints) {
      expect(ids.has(agendaId)).toBe(true);
      expect(ids.has(ownerId ?? "")).toBe(true);
      expect(workFormId === undefined || WORK_FORMS.some(({ id }) => id === workFormId)).toBe(true);
    }
    const tips = Object.values(greenport12Nl.factors).flatMap((factor) => factor.tips.map(({ id }) => id));
    for (const { pointId, tipId } of rows.agendaPointTips) {
      expect(ids.has(pointId)).toBe(true);
      expect(tips).toContain(tipId);
    }
    for (const { cameOf, ownerId } of rows.actions)
      expect(ids.has(cameOf ?? "") && ids.has(ownerId ?? "")).toBe(true);
    for (const { meetingId, roundId } of rows.agendas)
      expect(ids.has(meetingId) && ids.has(roundId ?? "")).toBe(true);
  });
});

describe("U1 the story of the example community", () => {
  const rows = exampleCommunity(TODAY, "nl");
  const attention = judge(historyOf(rows));
  const kindsOf = (flags: readonly Flag[]) => flags.map(({ kind }) => kind).toSorted();
  const now = Object.fromEntries(attention.map(({ factorId, flags }) => [factorId, kindsOf(flags)]));
  const flaggedIn = (factorId: FactorId, round: string) =>
    verdictsOf(historyOf(rows), factorId).find(({ occasion }) => occasion.point.roundId.endsWith(round))
      ?.flags ?? [];

  it("A1 A2 A3 A4 A6 A7 has every flag that a visitor should meet, and no other", () => {
    expect(Object.entries(now).filter(([, kinds]) => kinds.length > 0)).toEqual([
      ["community-building", ["rising", "strong"]],
      ["interim-results", ["rising"]],
      ["idea-to-application", ["unattended", "unsure"]],
      ["home-organisation", ["falling", "low"]],
      ["system-innovation", ["divided"]],
    ]);
  });

  it("A9 has three proposals, with the fall first", () => {
    const proposed = propose(attention, rows.setAsides).filter((proposal) => proposal.proposed);
    expect(proposed.map(({ factorId }) => factorId)).toEqual([
      "home-organisation",
      "idea-to-application",
      "system-innovation",
    ]);
  });

  it("G4 has a factor that fell, was on the agenda, and came back", () => {
    expect(kindsOf(flaggedIn("competitive-sensitivity", "08"))).toEqual(["falling", "low"]);
    expect(kindsOf(flaggedIn("competitive-sensitivity", "11"))).toEqual(["rising"]);
    expect(now["competitive-sensitivity"]).toEqual([]);
    const point = rows.agendaPoints.find(({ factorId }) => factorId === "competitive-sensitivity");
    expect(kindsOf(flagsIn(point?.evidence))).toEqual(["falling", "low"]);
  });

  it("G4 tells how that factor went after its agenda and after what was done, without waiting for what came later", () => {
    const history = historyOf(rows);
    const deeds = rows.actions.flatMap((action) => deedOfAction(action) ?? []);
    const told = deeds.map((deed) => [deed.kind, deed.factorId, effectAfter(history, deed.factorId, deed)]);
    expect(told).toMatchObject([
      ["done", "competitive-sensitivity", { type: "moved", kind: "rising" }],
      ["handedOver", "qualities-and-roles", { type: "notMoved" }],
    ]);
    const talk = deeds[0]?.decidedOn ?? "";
    expect(effectAfter(history, "competitive-sensitivity", { day: talk, decidedOn: talk })).toMatchObject({
      type: "moved",
      kind: "rising",
    });
  });

  it("G2 G3 has an action that is done, one handed over, one overdue and one still in time, whatever the day", () => {
    for (const today of ["2026-01-01", "2028-02-29", "2026-08-02", TODAY]) {
      const { actions } = exampleCommunity(today, "nl");
      expect(actions.map((action) => action.outcome ?? dueOf(action, today).type)).toEqual([
        "done",
        "handedOver",
        "overdue",
        "later",
      ]);
    }
  });

  it("A5 is not stale, whatever the day it is opened on", () => {
    for (const today of [
      "2026-01-01",
      "2026-02-28",
      "2028-02-29",
      "2026-08-01",
      "2026-08-02",
      "2026-12-31",
    ]) {
      const opened = judge(historyOf(exampleCommunity(today, "en"), today));
      expect(opened.flatMap(({ flags }) => kindsOf(flags))).toHaveLength(8);
      expect(opened.flatMap(({ flags }) => kindsOf(flags))).not.toContain("stale");
    }
  });

  it("U3 tells it in two languages, with ids of their own", () => {
    const english = exampleCommunity(TODAY, "en");
    const words = (of: ExampleRows) => [
      ...of.meetings.map(({ title }) => title),
      ...of.scores.flatMap(({ remark }) => (remark === "" ? [] : [remark])),
      ...of.agendaPoints.flatMap(({ title, question, reason }) =>
        [title, question, reason].filter((text) => text !== ""),
      ),
      ...of.actions.flatMap(({ what, ifThen, whoElse, closingWord }) =>
        [what, ifThen, whoElse, closingWord].filter((text) => text !== ""),
      ),
    ];
    expect(words(english)).toHaveLength(words(rows).length);
    expect(words(rows).filter((text) => words(english).includes(text))).toEqual([]);
    expect(words(rows).filter((text) => text.includes("!"))).toEqual([]);
    expect(rows.communities[0]?.id).not.toBe(english.communities[0]?.id);
  });
});
