import { FACTORS, type Model, type People } from "./model.ts";
import { seeded } from "./random.ts";
import { RIVALS, type Rival } from "./rivals.ts";
import { APP } from "./series.ts";
import { nextWatch, startWatch, verdictOf, type Watch } from "./watch.ts";

export interface Course {
  readonly name: string;
  /** How far all factors lie lower in the first, second ... round after the change began. */
  readonly falls: readonly number[];
}

export const DROP: Course = { name: "a drop of one point that stays", falls: [1, 1, 1, 1, 1, 1, 1, 1] };
export const SLIDE: Course = {
  name: "a slide of a quarter of a point a round",
  falls: [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2],
};

/** For each rule the round after the change in which each factor was first called falling; absent when it never was. */
export type FoundIn = ReadonlyMap<string, readonly (number | undefined)[]>;

export interface Try {
  readonly model: Model;
  readonly people: People;
  readonly n: number;
  readonly earlier: number;
  readonly course: Course;
  readonly communities: number;
}

export function untilFound({ model, people, n, earlier, course, communities }: Try): FoundIn {
  const random = seeded(earlier);
  const found = new Map<string, (number | undefined)[]>(
    [APP, ...RIVALS.map(({ name }) => name)].map((name) => [name, []]),
  );
  for (let community = 0; community < communities; community += 1) {
    const made = model.make(n, people, random);
    let watch = startWatch(made.meet(0));
    for (let round = 1; round < earlier; round += 1) watch = nextWatch(watch, made.meet(0));
    const watches: Watch[] = [];
    for (const fall of course.falls) {
      watch = nextWatch(watch, made.meet(fall));
      watches.push(watch);
    }
    for (let factor = 0; factor < FACTORS; factor += 1) {
      found.get(APP)?.push(firstRound(watches, (state) => verdictOf(state, factor) === "falling"));
      for (const rival of RIVALS)
        found.get(rival.name)?.push(firstRound(watches, (state) => callsFall(rival, state, factor)));
    }
  }
  return found;
}

function firstRound(watches: readonly Watch[], isFound: (watch: Watch) => boolean): number | undefined {
  const index = watches.findIndex(isFound);
  return index === -1 ? undefined : index + 1;
}

function callsFall({ needs, judge }: Rival, { meetings }: Watch, factor: number): boolean {
  const counts = meetings.map((meeting) => meeting[factor] ?? ([0, 0, 0, 0, 0] as const));
  const last = counts.at(-1);
  return last !== undefined && counts.length > needs && judge(counts.slice(0, -1), last) === "falling";
}
