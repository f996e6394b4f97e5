import "./ui/tokens.css";
import "./ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { App } from "#app/app.tsx";
import { startOpening } from "#app/opened.ts";
import { startSpeaking } from "#app/spoken.ts";

// First what takes a while; React gets ready meanwhile.
void startOpening();
startSpeaking();

const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no #root to draw in.");

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
