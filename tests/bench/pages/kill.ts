import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Answer, POINTS } from "#domain/rounds/answer.ts";
import { type Round } from "#domain/rounds/round.ts";
import { SCHEMAS, TABLES } from "#domain/rows/row-schemas.ts";
import { type Database } from "#storage/database/database.ts";
import { openStorage } from "#storage/open-storage.ts";
import { addPoint, editPoint, makeAgenda, type NewPoint } from "#storage/rows/agendas.ts";
import { createCommunity } from "#storage/rows/communities.ts";
import { importAnswerSheets } from "#storage/rows/import-answer-sheets.ts";
import { saveAnswer, saveRemark } from "#storage/rows/scores.ts";

/** A kind of write and its number; numbers only go up, over all lives of the browser. */
export type Written = readonly [kind: Kind, number: number];

export const KINDS = ["answer", "remark", "point", "edit", "agenda", "import"] as const;
type Kind = (typeof KINDS)[number];

/** What is in the database, in the numbers of the writes that put it there. */
export interface Found {
  readonly answer: readonly number[];
  /** Of the one remark and the one point that are written over again and again: the last. */
  readonly remark: number;
  readonly edit: number;
  readonly point: readonly number[];
  readonly agenda: readonly number[];
  readonly import: readonly number[];
  /** Writes of several rows of which only some are there, and rows that do not meet their schema. */
  readonly torn: readonly string[];
}

/** As it was found after a start: perhaps put back from the safety copy first. */
export interface Seen extends Found {
  readonly isRecovered: boolean;
}

declare global {
  interface Window {
    /** What is in the database, or why it did not open. */
    look: () => Promise<Seen | string>;
    /**
     * Writes without end, from this number on. In haste it acknowledges what is not stored yet, to see whether the test
     * would notice a loss.
     */
    writeForEver: (from: number, inHaste: boolean) => Promise<void>;
    /** Tells outside that a write was acknowledged. Put there by whoever opens the page. */
    acknowledge?: (written: Written) => Promise<void>;
  }
}

const COMMUNITY = "community";
const AGENDA = { id: "agenda", communityId: COMMUNITY };
/** Its one point is edited again and again. */
const EDITED = { id: "edited", communityId: COMMUNITY };
const POINTS_OF_AGENDA = 3;
const BALLOTS_OF_IMPORT = 4;
const RENEW_EVERY = 40;

window.look = async () => {
  const opened = await openStorage(() => undefined);
  if (!opened.ok) return opened.error.type;
  const { database, isRecovered } = opened.value;
  const found = await look(database);
  database.close();
  return { ...found, isRecovered };
};

window.writeForEver = async (from, inHaste) => {
  const opened = await openStorage(() => undefined);
  if (!opened.ok) throw new Error(opened.error.type);
  const { database } = opened.value;
  if ((await database.communities.count()) === 0)
    await createCommunity(database, "A community", greenport12.id);
  for (let number = from; ; number += 1) {
    const kind = KINDS[number % KINDS.length] ?? "answer";
    // So that the making of a snapshot is killed too.
    if (number % RENEW_EVERY === 0) void database.safetyCopy?.renew({ afresh: false });
    if (inHaste) void window.acknowledge?.([kind, number]);
    const written = await WRITERS[kind](database, number);
    if (!written.ok) throw new Error(JSON.stringify(written.error));
    // Not waited for: the next write is under way when this one is told.
    if (!inHaste) void window.acknowledge?.([kind, number]);
  }
};

/** All through the app's own writers. */
const WRITERS: Readonly<
  Record<Kind, (database: Database, number: number) => Promise<{ ok: boolean; error?: unknown }>>
> = {
  answer: (database, number) => saveAnswer(database, roundOf(`${number}`), "trust", answerOf(number)),
  remark: (database, number) =>
    saveRemark(database, roundOf("remark"), "trust", { remark: `${number}`, remarkLevel: "team" }),
  point: (database, number) => addPoint(database, AGENDA, [], newPoint(number)),
  edit: async (database, number) => {
    const edited = await database.agendaPoints.filter(({ agendaId }) => agendaId === EDITED.id).first();
    return edited === undefined
      ? addPoint(database, EDITED, [], newPoint(number))
      : editPoint(database, edited.id, { question: `${number}` });
  },
  agenda: (database, number) =>
    makeAgenda(
      database,
      { communityId: COMMUNITY, points: Array.from({ length: POINTS_OF_AGENDA }, () => newPoint(number)) },
      { heldOn: "2026-01-01", kind: "meeting", title: `agenda ${number}`, attendance: null },
    ),
  import: (database, number) =>
    importAnswerSheets(database, { communityId: COMMUNITY, instrument: greenport12 }, [
      {
        heldOn: "2026-01-01",
        title: `import ${number}`,
        ballots: Array.from({ length: BALLOTS_OF_IMPORT }, () => ({ [`import-${number}`]: 3 as const })),
      },
    ]),
};

function newPoint(number: number): NewPoint {
  return { kind: "own", title: "", question: `${number}`, minutes: 10 };
}

function roundOf(id: string): Round {
  return {
    id,
    communityId: COMMUNITY,
    v: 1,
    meetingId: "meeting",
    mode: "agreed",
    instrumentId: greenport12.id,
    instrumentVersion: greenport12.version,
    threshold: 5,
    status: "open",
  };
}

function answerOf(number: number): Answer {
  return POINTS[number % POINTS.length] ?? 1;
}

async function look(database: Database): Promise<Found> {
  const [scores, points, meetings, rounds, counts, agendas] = await Promise.all([
    database.scores.toArray(),
    database.agendaPoints.toArray(),
    database.meetings.toArray(),
    database.rounds.toArray(),
    database.counts.toArray(),
    database.agendas.toArray(),
  ]);
  const torn: string[] = [];
  const answers = scores.filter(({ roundId }) => roundId !== "remark");
  for (const { roundId, answer } of answers)
    if (answer !== answerOf(Number(roundId))) torn.push(`answer ${roundId} is ${String(answer)}`);

  const titled = (word: string) =>
    meetings
      .filter(({ title }) => title.startsWith(word))
      .map(({ id, title }) => [id, Number(title.slice(word.length))] as const);
  for (const [id, number] of titled("agenda ")) {
    const agenda = agendas.find(({ meetingId }) => meetingId === id);
    const count = points.filter(({ agendaId }) => agendaId === agenda?.id).length;
    if (count !== POINTS_OF_AGENDA) torn.push(`agenda ${number} has ${count} points`);
  }
  for (const [id, number] of titled("import ")) {
    const round = rounds.find(({ meetingId }) => meetingId === id);
    const count = counts.find(({ roundId }) => roundId === round?.id)?.counted.ballots ?? 0;
    if (count !== BALLOTS_OF_IMPORT) torn.push(`import ${number} has ${count} ballots`);
  }
  for (const table of TABLES) {
    const rows = await database.table(table).toArray();
    if (rows.some((row) => !SCHEMAS[table].safeParse(row).success)) torn.push(`a row of ${table}`);
  }
  return {
    answer: answers.map(({ roundId }) => Number(roundId)),
    remark: Number(scores.find(({ roundId }) => roundId === "remark")?.remark ?? -1),
    edit: Number(points.find(({ agendaId }) => agendaId === EDITED.id)?.question ?? -1),
    point: points.filter(({ agendaId }) => agendaId === AGENDA.id).map(({ question }) => Number(question)),
    agenda: titled("agenda ").map(([, number]) => number),
    import: titled("import ").map(([, number]) => number),
    torn,
  };
}
