/** The packages that the app ships, with their licence as SPDX names it. */
export const PACKAGES: Readonly<Record<string, string>> = {
  "@dnd-kit/core": "MIT",
  "@dnd-kit/sortable": "MIT",
  "@dnd-kit/utilities": "MIT",
  dexie: "Apache-2.0",
  "dexie-react-hooks": "Apache-2.0",
  "fractional-indexing": "CC0-1.0",
  "lucide-react": "ISC",
  papaparse: "MIT",
  pdfkit: "MIT",
  react: "MIT",
  "react-dom": "MIT",
  "read-excel-file": "MIT",
  recharts: "MIT",
  wouter: "Unlicense",
  zod: "MIT",
  zustand: "MIT",
};

/** The font that the documents are set in, cut from this one; see `src/documents/fonts`. */
export const FONTS: Readonly<Record<string, string>> = { "Source Sans 3": "OFL-1.1" };
