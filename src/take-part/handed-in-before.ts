import { newId } from "#platform/new-id.ts";

/** Whose form it is, without a name, and how often it was made: a later one takes the place of an earlier one (T1). */
export interface Mark {
  readonly ballotId: string;
  readonly edition: number;
}

const KEY = "kiemkracht-handed-in";
const MOST_ROUNDS = 5;
const MARK = /^([\w-]{1,100}) ([\w-]{1,100}) (\d{1,3})$/u;

type Kept = Mark & { readonly roundId: string };

/** The mark of what was made on this phone for this round before. */
export function markBefore(roundId: string): Mark | undefined {
  return kept().find((mark) => mark.roundId === roundId);
}

/** The mark of the next form: of the same person, or of somebody else on the same phone. */
export function nextMark(before: Mark | undefined): Mark {
  return before === undefined
    ? { ballotId: newId(), edition: 0 }
    : { ballotId: before.ballotId, edition: before.edition + 1 };
}

/** Keeps the mark on this phone, and nothing of what was answered. */
export function keepMark(roundId: string, { ballotId, edition }: Mark): void {
  const others = kept().filter((mark) => mark.roundId !== roundId);
  const all = [...others, { roundId, ballotId, edition }].slice(-MOST_ROUNDS);
  try {
    localStorage.setItem(
      KEY,
      all.map((mark) => `${mark.roundId} ${mark.ballotId} ${mark.edition}`).join("\n"),
    );
  } catch {
    // A private window may keep nothing. Then what is handed in a second time counts beside the first.
  }
}

function kept(): readonly Kept[] {
  try {
    const lines = (localStorage.getItem(KEY) ?? "").split("\n");
    return lines.flatMap((line) => {
      const [, roundId, ballotId, edition] = MARK.exec(line) ?? [];
      return roundId === undefined || ballotId === undefined
        ? []
        : [{ roundId, ballotId, edition: Number(edition) }];
    });
  } catch {
    return [];
  }
}
