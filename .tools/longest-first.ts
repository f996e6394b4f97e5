import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Walks of a minute: begun last, they would run on alone when all others are through. */
const LONGEST = /[\\/](pages-to-|keyboard|main-job)[^\\/]*$/u;

/** Runs the files that take longest first; without a record of an earlier run Vitest goes by their size. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- it is Vitest's own, and makes a new list
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(isLong(b)) - Number(isLong(a)));
  }
}

function isLong({ moduleId }: TestSpecification): boolean {
  return LONGEST.test(moduleId);
}
