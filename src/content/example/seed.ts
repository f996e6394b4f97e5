import { type ContentLanguage } from "#content/content-language.ts";
import { ROW_VERSION, type Day } from "#domain/rows/row.ts";

import { storyEn } from "./story-en.ts";
import { storyNl } from "./story-nl.ts";
import { type Story } from "./story.ts";
import { workdayFrom } from "./workday-from.ts";

/** What every part of the example is made with. */
export interface Seed {
  readonly story: Story;
  /** A fixed id, so that the example is never there twice. */
  readonly id: (name: string) => string;
  /** The fields that every row has. */
  readonly row: (name: string) => { readonly id: string; readonly communityId: string; readonly v: number };
  /** A working day, counted from today. */
  readonly day: (days: number) => Day;
}

/** Each language has ids of its own: the words of two languages never end up in one row. */
export function makeSeed(today: Day, language: ContentLanguage): Seed {
  const communityId = `example-${language}`;
  const id = (name: string) => `${communityId}-${name}`;
  return {
    story: language === "nl" ? storyNl : storyEn,
    id,
    row: (name) => ({ id: id(name), communityId, v: ROW_VERSION }),
    day: (days) => workdayFrom(today, days),
  };
}
