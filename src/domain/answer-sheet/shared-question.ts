/** What survey tools write between a question and the statement it is asked about. */
const BETWEEN = [" >> ", " | ", " - ", " – ", "/"] as const;
/** With fewer columns it is no question about a list of statements. */
const LEAST_COLUMNS = 3;

/**
 * Headings without the question that several columns share: of "Give your opinion: - Commitment" "Commitment" is left.
 * Only where no two headings become the same: "Before - Commitment" stays what it is beside "After - Commitment".
 */
export function withoutSharedQuestion(header: readonly string[]): readonly string[] {
  const cut = header.map(cutInTwo);
  const counts = new Map<string, number>();
  for (const { question } of cut) counts.set(question, (counts.get(question) ?? 0) + 1);
  const short = cut.map(({ question, statement, whole }) =>
    question !== "" && statement !== "" && (counts.get(question) ?? 0) >= LEAST_COLUMNS ? statement : whole,
  );
  const filled = short.filter((text) => text !== "");
  return new Set(filled).size === new Set(header.filter((text) => text !== "")).size ? short : header;
}

interface CutHeading {
  readonly whole: string;
  readonly question: string;
  readonly statement: string;
}

function cutInTwo(whole: string): CutHeading {
  for (const between of BETWEEN) {
    const at = whole.lastIndexOf(between);
    if (at > 0) {
      return {
        whole,
        question: whole.slice(0, at).trim(),
        statement: whole.slice(at + between.length).trim(),
      };
    }
  }
  return { whole, question: "", statement: "" };
}
