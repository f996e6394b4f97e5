import ts from "typescript";

// TypeScript 7 ships no compiler API yet. Without one the cruise sees no module and passes.
if (!("createSourceFile" in ts)) throw new Error('Alias "typescript" to @typescript/typescript6.');

/** Who may import whom. A folder may import the folders named here, itself, and nothing else. */
const MAY_IMPORT = {
  domain: [],
  platform: ["domain"],
  content: ["domain"],
  i18n: ["domain"],
  ui: ["domain", "platform", "i18n"],
  charts: ["domain", "platform", "i18n", "ui"],
  documents: ["domain", "i18n", "content"],
  sheets: ["domain"],
  storage: ["domain", "platform"],
  community: ["domain", "platform", "storage"],
  "view-state": ["domain", "i18n"],
  features: [
    "domain",
    "platform",
    "content",
    "i18n",
    "ui",
    "charts",
    "documents",
    "sheets",
    "storage",
    "community",
    "view-state",
  ],
  // The participant's page: of storage only what seals.
  "take-part": ["domain", "platform", "content", "i18n", "ui", "storage/pool/seal-ballot"],
  app: [
    "domain",
    "platform",
    "content",
    "i18n",
    "ui",
    "charts",
    "documents",
    "storage",
    "community",
    "view-state",
    "features",
  ],
};

/** The packages that only one folder may know, so that replacing one stays a local change. */
const ONLY_IN = {
  "age-encryption": "storage",
  dexie: "storage",
  fflate: "(sheets|domain/ballot)",
  hucre: "sheets",
  "lean-qr": "ui",
  papaparse: "sheets",
  pdfkit: "documents",
  recharts: "charts",
  zustand: "view-state",
  "zxing-wasm": "platform",
};

const TEST = "\\.test\\.tsx?$";

export default {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
      name: `${folder}-imports-only-${allowed.join("-") || "itself"}`,
      severity: "error",
      from: { path: `^src/${folder}/`, pathNot: TEST },
      to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})[/.]` },
    })),
    {
      name: "a-feature-does-not-know-another-feature",
      severity: "error",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/", pathNot: "^src/features/$1/" },
    },
    {
      name: "the-safety-copy-knows-no-backup",
      severity: "error",
      from: { path: "^src/storage/safety-copy/", pathNot: TEST },
      to: { path: "^src/storage/backup/" },
    },
    {
      name: "merging-knows-no-copy",
      severity: "error",
      from: { path: "^src/storage/merge/", pathNot: TEST },
      to: { path: "^src/storage/(backup|safety-copy)/" },
    },
    {
      name: "a-page-reads-the-picture-of-its-community",
      severity: "error",
      // One round is read by the range of its scores, so that years of rounds do not slow down an answer.
      from: {
        path: "^src/(features|app)/",
        pathNot: [TEST, "^src/features/scoring/form/use-(round|last-answers)\\.ts$"],
      },
      to: { path: "^src/storage/live/(live-rows|use-query|watch)\\.ts$" },
    },
    {
      name: "the-platform-knows-no-product",
      severity: "error",
      from: { path: "^src/platform/", pathNot: TEST },
      to: { path: "^src/domain/", pathNot: "^src/domain/result\\.ts$" },
    },
    {
      name: "domain-knows-no-package-but-zod",
      severity: "error",
      from: { path: "^src/domain/", pathNot: TEST },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-peer"], pathNot: "node_modules/(zod|fflate)/" },
    },
    ...Object.entries(ONLY_IN).map(([name, folder]) => ({
      name: `${name}-only-in-${folder}`,
      severity: "error",
      from: { path: "^src/", pathNot: [`^src/${folder}/`, TEST] },
      to: { path: `node_modules/(@types/)?${name}/` },
    })),
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-dead-ends",
      severity: "error",
      // The pinned Chromium has a lockfile of its own, and is installed only where no browser is. The file of a reader is one
      // that the package names for bundlers only.
      from: {},
      to: { couldNotResolve: true, pathNot: ["^@sparticuz/chromium$", "^zxing-wasm/.+\\.wasm\\?url$"] },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: {
        orphan: true,
        pathNot: ["\\.d\\.ts$", "^tests/fixtures/", "^src/main\\.tsx$", "^src/app/service-worker/"],
      },
      to: {},
    },
    {
      name: "no-test-code-in-the-app",
      severity: "error",
      from: { path: "^src/", pathNot: TEST },
      to: { path: "^tests/|\\.test\\.tsx?$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types"] },
  },
};
