/**
 * What is fetched between the first page and the first score (U1), by how its path within `src` begins. It comes as one
 * file: many small ones compress worse, and folders hold what only later pages need. Whether a name belongs here decides
 * only how bytes are packed: `tests/e2e/first-load.test.ts` weighs them.
 */
export const ON_THE_WAY = [
  "app/clock-notice",
  "community/community-provider",
  "community/held-rounds",
  "community/last-scored",
  "community/live-community",
  "community/rows",
  "community/slice",
  "community/use-picture",
  "domain/day-number",
  "domain/group-by",
  "domain/rounds/current-answers",
  "domain/rounds/meetings-to-score",
  "features/communities/start/community-list",
  "features/scoring/answer-",
  "features/scoring/form/close-round",
  "features/scoring/form/factor-background",
  "features/scoring/form/mode-field",
  "features/scoring/form/new-round-page",
  "features/scoring/form/remark-field",
  "features/scoring/form/score-",
  "features/scoring/form/use-last-answers",
  "features/scoring/form/use-round",
  "features/scoring/meeting-fields",
  "features/scoring/read-meeting",
  "i18n/plural",
  "storage/persistence",
  "storage/rows/meetings",
  "storage/rows/scores",
  "ui/ballot/answer-",
  "ui/carried-meeting",
  "ui/community-eyebrow",
  "ui/form/field",
  "ui/form/use-pending",
  "ui/place-of-round",
  "ui/section",
] as const;

/** Whether a module is on the way to the first score; `id` is its path, with the slashes of the machine it is built on. */
export function isOnTheWay(id: string): boolean {
  const path = id.replaceAll("\\", "/");
  return path.includes("/lucide-react/")
    ? path.includes("/arrow-right.")
    : ON_THE_WAY.some((start) => path.includes(`/src/${start}`));
}
