import { Dexie } from "dexie";
import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { Line, LineChart, PolarAngleAxis, PolarGrid, Radar, RadarChart } from "recharts";

import { DATABASE_NAME } from "#storage/database/database.ts";

type Counted = Readonly<Record<string, { readonly counts: readonly number[] }>>;

interface Row {
  readonly counted: { readonly factors: Counted };
}

/** The least that draws what a dashboard draws: a radar of the last round and a small line for each factor, of the same rows. */
function Charts() {
  const [rounds, setRounds] = useState<readonly Counted[]>();
  useEffect(() => {
    void read().then(setRounds);
  }, []);
  if (rounds === undefined) return null;
  const last = rounds.at(-1) ?? {};
  const ids = Object.keys(last);
  return (
    <main>
      <RadarChart width={400} height={400} data={ids.map((id) => ({ id, mean: meanOf(last, id) }))}>
        <PolarGrid />
        <PolarAngleAxis dataKey="id" />
        <Radar dataKey="mean" isAnimationActive={false} />
      </RadarChart>
      {ids.map((id) => (
        <LineChart
          key={id}
          width={200}
          height={60}
          data={rounds.map((round, number) => ({ number, mean: meanOf(round, id) }))}
        >
          <Line dataKey="mean" isAnimationActive={false} />
        </LineChart>
      ))}
      <p className="drawn">{ids.length}</p>
    </main>
  );
}

async function read(): Promise<readonly Counted[]> {
  const database = new Dexie(DATABASE_NAME);
  await database.open();
  const rows = await database.table<Row, string>("counts").toArray();
  return rows.map(({ counted }) => counted.factors);
}

function meanOf(round: Counted, id: string): number {
  const counts = round[id]?.counts ?? [];
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count, point) => sum + count * (point + 1), 0) / total;
}

createRoot(document.querySelector("#root")!).render(
  <StrictMode>
    <Charts />
  </StrictMode>,
);
