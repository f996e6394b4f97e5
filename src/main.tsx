import "./ui/face/face.css";
import "./ui/tokens.css";
import "./ui/base.css";
import { lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";

import { App } from "#app/app.tsx";
import { startOpening } from "#app/opened.ts";
import { startSpeaking } from "#app/spoken.ts";
import { isResultAddress } from "#ui/result-address.ts";

// What somebody took home is read without the database, and leaves nothing in it (T4).
const ResultApp = lazy(() => import("#app/result-app.tsx").then((m) => ({ default: m.ResultApp })));
const isResult = isResultAddress(location.hash);
addEventListener("hashchange", () => {
  if (isResultAddress(location.hash) !== isResult) location.reload();
});

// First what takes a while; React gets ready meanwhile.
if (!isResult) void startOpening();
startSpeaking();

const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no #root to draw in.");

createRoot(root).render(
  <StrictMode>
    <Suspense>{isResult ? <ResultApp /> : <App />}</Suspense>
  </StrictMode>,
);
