import { Dexie } from "dexie";
import { useLiveQuery } from "dexie-react-hooks";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

/** The least that shows in one tab what was clicked in another: one row, one live query, one path. */
const database = new Dexie("bare", { chromeTransactionDurability: "strict" });
database.version(1).stores({ scores: "id" });
const scores = database.table<{ id: string; answer: number }, string>("scores");

function Live() {
  const score = useLiveQuery(() => scores.get("one"), []);
  return (
    <main>
      {[1, 5].map((answer) => (
        <label key={answer}>
          <input type="radio" name="answer" onChange={() => void scores.put({ id: "one", answer })} />
          {answer}
        </label>
      ))}
      <svg>
        <path className="line-now" d={`M0 0L${score?.answer ?? 0} 0`} />
      </svg>
    </main>
  );
}

createRoot(document.querySelector("#root")!).render(
  <StrictMode>
    <Live />
  </StrictMode>,
);
