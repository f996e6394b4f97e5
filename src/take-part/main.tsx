import "#ui/tokens.css";
import "#ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { TakePart } from "./take-part.tsx";

const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no #root to draw in.");

createRoot(root).render(
  <StrictMode>
    <TakePart />
  </StrictMode>,
);
