import { expect, it } from "vitest";

import { z } from "#domain/schema.ts";

import { ROW_KINDS } from "./row-kinds.ts";
import { isStamped, SCHEMAS, TABLES } from "./row-schemas.ts";
import { rowFields } from "./row.ts";

type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** The fields that a row may do without, and that cannot be emptied: what is emptied is stored as `null`. */
function neverEmpty(shape: Shape, fields: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(shape).flatMap(([field, schema]) => {
    const isSaidOnce = field in rowFields || fields[field]?.startsWith("fixed");
    const takes = (value: unknown) => z.safeParse(schema, value).success;
    return !isSaidOnce && takes(undefined) && !takes(null) ? [field] : [];
  });
}

it("finds the field that a row may do without and nobody can empty", () => {
  const shape = {
    ...rowFields,
    name: z.string(),
    note: z.nullish(z.string()),
    room: z.optional(z.string()),
    roundId: z.optional(z.string()),
  };
  expect(neverEmpty(shape, { name: "text", note: "text", room: "text", roundId: "fixed" })).toEqual(["room"]);
});

it.each(TABLES.filter(isStamped))(
  "T3 each field of %s that a row may do without and that may change, can be emptied",
  (table) => {
    expect(neverEmpty(SCHEMAS[table].shape, ROW_KINDS[table].fields)).toEqual([]);
  },
);
