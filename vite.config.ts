import react from "@vitejs/plugin-react";
import { defineConfig, type ViteUserConfig } from "vitest/config";

import { chunkRecord } from "./.tools/chunk-record.ts";
import { codeOfJudging } from "./.tools/code-of-judging.ts";
import { contentSecurityPolicy } from "./.tools/content-security-policy.ts";
import { CountReporter } from "./.tools/count-reporter.ts";
import { licences } from "./.tools/licences.ts";
import { LongestFirst } from "./.tools/longest-first.ts";
import { isOnTheWay } from "./.tools/on-the-way.ts";
import { serviceWorker } from "./.tools/service-worker.ts";
import { steadyPlaywright } from "./.tools/steady-playwright.mjs";
import { takePartPage } from "./.tools/take-part-page.ts";
import { testBrowser } from "./.tools/test-browser.mjs";
import { wholeWorkers } from "./.tools/whole-workers.ts";

const { shipped, inWorkers } = licences();

/** Tests of the app as it ships, in a browser that Node holds. */
const wholeApp = {
  environment: "node",
  globalSetup: ["tests/support/preview-server.ts"],
  setupFiles: ["tests/support/fail-on-trouble.ts"],
  testTimeout: 600_000,
  hookTimeout: 600_000,
  // They mostly wait, for a page or for the disk: four at a time, also on two cores.
  maxWorkers: 4,
  isolate: false,
} satisfies NonNullable<ViteUserConfig["test"]>;

export default defineConfig({
  define: { "import.meta.env.CODE_OF_JUDGING": JSON.stringify(codeOfJudging()) },
  // Relative addresses: the built folder works on any static host, under any path.
  base: "./",
  // Dexie's usual file is written for browsers of ten years ago, and larger.
  resolve: { alias: [{ find: /^dexie$/, replacement: "dexie/dist/modern/dexie.mjs" }] },
  // A worker may fetch a part of itself later: what unlocks files is large, and few files are locked.
  worker: { format: "es", plugins: () => [inWorkers()] },
  plugins: [
    react(),
    contentSecurityPolicy(),
    takePartPage(() => [react(), contentSecurityPolicy(), inWorkers()]),
    chunkRecord(),
    shipped(),
    serviceWorker(),
  ],
  build: {
    // Small files stay files: as data: addresses the content security policy would refuse fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // PDFKit is this large, and comes when a document is asked for. What comes first has a budget: check-size.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        // What every page needs, apart from our own code: a new version of the app leaves it in the browser's cache.
        codeSplitting: {
          groups: [
            { name: "score", test: isOnTheWay },
            // What later pages ask with and hand out with, in one file: the first page names every file of every page.
            {
              name: "form",
              test: /[\\/]src[\\/](ui[\\/](form[\\/](check|file-field|form-actions|radios|select|text-field|use-draft|use-return|use-return-focus)|carried-factor|said-remark|use-copy|use-spoken)|view-state[\\/]kept-results|domain[\\/](csv-row|rounds[\\/](coming-meeting|told-remarks))|documents[\\/]pdf[\\/]file-name|sheets[\\/]write-workbook)\.|[\\/]lucide-react[\\/].*[\\/](calendar-plus|check|copy|download|file-down|pencil|plus|trash|trash-2)\./,
            },
            // What the pages of a round in which everyone scores share.
            {
              name: "collecting",
              test: /[\\/]src[\\/](features[\\/]collecting[\\/](count-in|invite[\\/]invitation-link|talk[\\/]open-screen)|domain[\\/]ballot[\\/](asked-of|sealed-ballot))\./,
            },
            // What every page about what stands out begins with.
            {
              name: "attention",
              test: /[\\/]src[\\/](community[\\/](use-attention|community-view|judge-in-steps|judged-before|findings-before)|domain[\\/]rounds[\\/](profile|talk-order)|features[\\/]dashboard[\\/](use-dashboard|whole[\\/](empty-dashboard|headline|which-round))|ui[\\/](flag-details|flag-notes|open-round-note|own-limits-note|pause-note))\./,
            },
            // The one look at how it stands, and what every chart has around it.
            {
              name: "glance",
              test: /[\\/]src[\\/](ui[\\/](after-talk-note|per-kind)|charts[\\/](dots|frame|glance|picture)|i18n[\\/](brief-reason|glance-sentence|trend-title)|features[\\/]dashboard[\\/](after[\\/]|on-agenda[\\/]agenda-past|trend-marks|use-notes|use-round-line|whole[\\/](dashboard-views|dots-section|glance-|most-told|order-by-attention|use-dots-rows|trends-title)))/,
            },
            // What most people leave folded away while they score.
            {
              name: "score-more",
              test: /[\\/]scoring[\\/](form[\\/](findings-and-tips|open-remark)|meeting-more-fields)\./,
            },
            // What stands on the screen of a room.
            {
              name: "screen",
              test: /[\\/]src[\\/](ui[\\/](screen[\\/]|qr-code\.)|features[\\/]scoring[\\/]room[\\/])/,
            },
            // Words that are fetched together come in one file: small ones compress worse.
            { name: "first-words", test: /[\\/]src[\\/]i18n[\\/]en[\\/](app|communities|errors)\.ts$/ },
            { name: "score-words-en", test: /[\\/]src[\\/]i18n[\\/]en[\\/](scoring|vocabulary)\.ts$/ },
            {
              name: "packages",
              test: /[\\/]node_modules[\\/](react|react-dom|scheduler|dexie|zod|zustand|wouter|use-sync-external-store|regexparam|mitt)[\\/]/,
            },
          ],
        },
      },
    },
  },
  test: {
    tags: [
      {
        name: "long",
        description: "Takes long, and says little that a shorter test does not: `npm run test:all`.",
      },
    ],
    reporters: ["default", new CountReporter()],
    sequence: { sequencer: LongestFirst },
    provide: { propertySeed: Number(process.env["PROPERTY_SEED"] ?? 20_261_127) },
    // No test is about time, so the limits are there for what never ends: on a busy machine all takes several times as long.
    testTimeout: 600_000,
    // A browser without a screen now and then draws a page no more: see tests/support/close-when-still.ts. In CI also for whatever else.
    retry:
      process.env["CI"] === undefined
        ? { count: 1, condition: /page, context or browser has been closed/u }
        : 1,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          maxWorkers: 2,
          // Nothing in Node has state of its own: what one file fetched, the next need not fetch again.
          isolate: false,
          include: ["src/**/*.test.{ts,tsx}", "tests/unit/**/*.test.ts"],
          exclude: ["**/*.browser.test.*"],
          setupFiles: ["tests/support/fail-on-console.ts", "tests/support/property-seed.ts"],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // Named beforehand: a package found only half-way makes the first run reload.
        optimizeDeps: {
          include: [
            "react",
            "react-dom",
            "react-dom/client",
            "react/jsx-runtime",
            "react/jsx-dev-runtime",
            "@dnd-kit/core",
            "@dnd-kit/sortable",
            "@dnd-kit/utilities",
            "@testing-library/react",
            "@testing-library/user-event",
            "age-encryption",
            "axe-core",
            "dexie",
            "fast-check",
            "fflate",
            "fractional-indexing",
            "hucre/xlsx",
            "lucide-react",
            "papaparse",
            "pdf-lib",
            "pdfkit",
            "pdfkit/output",
            "lean-qr",
            "recharts",
            "wouter",
            "wouter/use-hash-location",
            "zod/mini",
            "zxing-wasm/reader",
            "zustand",
          ],
        },
        plugins: [wholeWorkers()],
        test: {
          name: "browser",
          isolate: false,
          maxWorkers: 3,
          include: ["src/**/*.browser.test.{ts,tsx}"],
          setupFiles: [
            "tests/support/fail-on-console.ts",
            "tests/support/patience.ts",
            "tests/support/property-seed.ts",
          ],
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: steadyPlaywright({ launchOptions: testBrowser() }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        extends: true,
        test: { ...wholeApp, name: "e2e", include: ["tests/e2e/*.test.ts"], sequence: { groupOrder: 2 } },
      },
      {
        extends: true,
        test: {
          ...wholeApp,
          name: "long",
          include: ["tests/e2e/long/*.test.ts"],
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
