import { describe, expect, it } from "vitest";

import { aMeeting, anAgenda, anAgendaPoint, aRound } from "#tests/support/rows.ts";

import { DATED_AGENDAS } from "./dated-agendas.ts";
import { DATED_POINTS } from "./dated-points.ts";
import { HELD_ROUNDS } from "./held-rounds.ts";
import { LAST_SCORED } from "./last-scored.ts";
import { readCommunity } from "./read-community.ts";
import { MEETINGS, ROUNDS, SET_ASIDES } from "./rows.ts";
import { type CommunityRows, joined } from "./slice.ts";

const meetingOn = (heldOn: string) => aMeeting({ id: `m${heldOn}`, heldOn });
const roundOf = (meetingId: string) => aRound({ id: `r${meetingId}`, meetingId });
const agendaOf = (meetingId: string) => anAgenda({ id: `a${meetingId}`, meetingId });
const pointOn = (agendaId: string) => anAgendaPoint({ id: `p${agendaId}`, agendaId });

describe("a slice", () => {
  it("tells which tables it is made of, through other slices too", () => {
    expect(new Set(DATED_POINTS.tables)).toEqual(new Set(["agendas", "agendaPoints", "meetings"]));
  });

  it("is not there until all its tables were read", () => {
    const rows: CommunityRows = { meetings: [meetingOn("2026-11-20")] };
    expect(readCommunity(rows)(HELD_ROUNDS)).toBeUndefined();
    expect(readCommunity({ ...rows, rounds: [] })(HELD_ROUNDS)).toEqual([]);
  });

  it("is joined once for all that ask, and anew only when something it is made of is another", () => {
    let joins = 0;
    const counted = joined({ meetings: MEETINGS, rounds: ROUNDS }, (given) => {
      joins += 1;
      return given;
    });
    const reader = {};
    const before: CommunityRows = { meetings: [], rounds: [], setAsides: [] };
    const first = counted.read(before, reader);
    expect(counted.read(before, reader)).toBe(first);
    expect(counted.read({ ...before, setAsides: [] }, reader)).toBe(first);
    expect(joins).toBe(1);

    const after = { ...before, meetings: [meetingOn("2026-11-20")] };
    expect(counted.read(after, reader)?.meetings).toBe(after.meetings);
    expect(joins).toBe(2);
  });

  it("does not mix up two communities that are read at once", () => {
    const readDay = (day: string) =>
      readCommunity({ meetings: [meetingOn(day)], rounds: [roundOf(`m${day}`)] });
    const one = readDay("2026-11-19");
    const other = readDay("2026-11-20");
    expect(one(HELD_ROUNDS)?.map(({ meeting }) => meeting.heldOn)).toEqual(["2026-11-19"]);
    expect(other(HELD_ROUNDS)?.map(({ meeting }) => meeting.heldOn)).toEqual(["2026-11-20"]);
    expect(one(HELD_ROUNDS)?.map(({ meeting }) => meeting.heldOn)).toEqual(["2026-11-19"]);
  });

  it("of rows that were not read is not there, also where it is the rows of one table", () => {
    expect(readCommunity({})(SET_ASIDES)).toBeUndefined();
  });
});

describe("R1 G1: what belongs to a meeting", () => {
  const meetings = [meetingOn("2026-11-20"), meetingOn("2026-11-13")];
  const gone = "m2026-01-01";
  const ids = [...meetings.map(({ id }) => id), gone];
  const read = readCommunity({
    meetings,
    rounds: ids.map(roundOf),
    agendas: ids.map(agendaOf),
    agendaPoints: ids.map((id) => pointOn(`a${id}`)),
  });

  it("a round stands with its meeting, and is not shown when that was deleted", () => {
    expect(read(HELD_ROUNDS)?.map(({ round, meeting }) => [round.id, meeting.heldOn])).toEqual([
      ["rm2026-11-20", "2026-11-20"],
      ["rm2026-11-13", "2026-11-13"],
    ]);
  });

  it("the last day scored is that of a closed round, whichever was stored last; before that there is none", () => {
    const last = (statuses: readonly ("open" | "closed")[]) =>
      readCommunity({
        meetings,
        rounds: ids.map((id, index) => aRound({ ...roundOf(id), status: statuses[index] ?? "closed" })),
      })(LAST_SCORED);
    expect(last(["closed", "closed"])).toBe("2026-11-20");
    expect(last(["open", "closed"])).toBe("2026-11-13");
    expect(last(["open", "open"])).toBeNull();
  });

  it("an agenda stands with its meeting, by day, and is not shown when that was deleted", () => {
    expect(read(DATED_AGENDAS)?.map(({ agenda }) => agenda.id)).toEqual(["am2026-11-13", "am2026-11-20"]);
  });

  it("a point stands with the day of its agenda, and is not shown when the meeting was deleted", () => {
    expect(read(DATED_POINTS)?.map(({ agenda, heldOn }) => [agenda.id, heldOn])).toEqual([
      ["am2026-11-20", "2026-11-20"],
      ["am2026-11-13", "2026-11-13"],
    ]);
  });
});
