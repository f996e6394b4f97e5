/** What a projector can show, in the order in which one tells it. */
export const VIEW_NAMES = ["dots", "radar", "trends", "distribution"] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** Whether an address names one. */
export function isView(name: string): name is ViewName {
  return VIEW_NAMES.some((view) => view === name);
}
