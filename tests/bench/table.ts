/** What a benchmark found: milliseconds of the app beside those of a measure to compare with. */
export interface Table {
  readonly title: string;
  /** What the app is compared with. */
  readonly against: string;
  readonly rows: readonly Row[];
  /** What was found beside times. */
  readonly notes?: readonly string[];
}

interface Row {
  readonly what: string;
  readonly app: readonly number[];
  readonly compared: readonly number[];
}

/** The table in Markdown: medians, 95th percentiles and the ratio of the medians. Only the ratio travels between machines. */
export function written({ title, against, rows, notes = [] }: Table): string {
  return [
    `${title}:\n`,
    `| median (95th percentile), ms | Kiemkracht | ${against} | ratio | n |`,
    "| --- | --- | --- | --- | --- |",
    ...rows.map(({ what, app, compared }) => {
      const ratio = quantile(app, 0.5) / quantile(compared, 0.5);
      return `| ${what} | ${figures(app)} | ${figures(compared)} | **${ratio.toFixed(2)}** | ${app.length} |`;
    }),
    ...notes.map((note) => `\n${note}`),
  ].join("\n");
}

function figures(times: readonly number[]): string {
  return `${quantile(times, 0.5).toFixed(1)} (${quantile(times, 0.95).toFixed(1)})`;
}

/** The value that this share of the times does not exceed. */
function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}
