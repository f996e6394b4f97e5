/** What survey tools write between a question and the statement it is asked about. */
const BETWEEN = [" >> ", " | ", " - ", " – ", "/"] as const;
/** With fewer it is no question about a list of statements. One heading that returns is not several. */
const LEAST_STATEMENTS = 3;

/**
 * Headings without the question that several columns share: of "Give your opinion: - Commitment" "Commitment" is left.
 * Only where no two headings become the same: "Before - Commitment" stays what it is beside "After - Commitment".
 */
export function withoutSharedQuestion(header: readonly string[]): readonly string[] {
  const cut = header.map(cutInTwo);
  const asked = new Map<string, Set<string>>();
  for (const { question, statement } of cut) {
    if (question === "" || statement === "") continue;
    asked.set(question, (asked.get(question) ?? new Set()).add(statement));
  }
  const isShared = (question: string) => (asked.get(question)?.size ?? 0) >= LEAST_STATEMENTS;
  const short = cut.map(({ question, statement, whole }) =>
    statement !== "" && isShared(question) ? statement : whole,
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
