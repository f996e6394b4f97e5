import { Dexie, type EntityTable } from "dexie";

import { type Answer, POINTS } from "#domain/rounds/answer.ts";
import { type Round, type Score } from "#domain/rounds/round.ts";
import { openStorage } from "#storage/open-storage.ts";
import { saveAnswer } from "#storage/rows/scores.ts";

declare global {
  interface Window {
    measureSaving: () => Promise<{ app: number[]; compared: number[] }>;
  }
}

const TIMES = 300;
const WARM_UP = 30;
const FACTORS = 12;

const ROUND: Round = {
  id: "round",
  communityId: "community",
  v: 1,
  meetingId: "meeting",
  mode: "agreed",
  instrumentId: "greenport-12",
  instrumentVersion: 1,
  threshold: 5,
  status: "open",
};

window.measureSaving = async () => {
  const opened = await openStorage(() => undefined);
  if (!opened.ok) throw new Error(opened.error.type);
  const { database } = opened.value;
  await database.rounds.put(ROUND);

  const bare = new Dexie("bare", { chromeTransactionDurability: "strict" });
  bare.version(1).stores({ scores: "id, communityId" });
  const scores: EntityTable<Score, "id"> = bare.table("scores");

  const app: number[] = [];
  const compared: number[] = [];
  for (let time = -WARM_UP; time < TIMES; time++) {
    const factorId = `factor-${(time + WARM_UP) % FACTORS}`;
    const answer = POINTS[Math.floor((time + WARM_UP) / FACTORS) % POINTS.length]!;
    const one = await timeOf(() => saveAnswer(database, ROUND, factorId, answer));
    const other = await timeOf(() => scores.put(scoreOf(factorId, answer)));
    if (time < 0) continue;
    app.push(one);
    compared.push(other);
  }
  return { app, compared };
};

function scoreOf(factorId: Score["factorId"], answer: Answer): Score {
  const id = `${ROUND.id}_${factorId}`;
  return {
    id,
    communityId: "community",
    v: 1,
    roundId: ROUND.id,
    factorId,
    answer,
    remark: "",
    remarkLevel: "team",
  };
}

async function timeOf(work: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
