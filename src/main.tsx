import "./ui/tokens.css";
import "./ui/base.css";

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no #root to draw in.");

createRoot(root).render(
  <StrictMode>
    <main>
      <h1>{document.title}</h1>
    </main>
  </StrictMode>,
);
