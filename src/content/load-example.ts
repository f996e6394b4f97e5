import { type Day } from "#domain/row.ts";

import { type ContentLanguage } from "./content-language.ts";
import { type ExampleRows } from "./example/example-rows.ts";

/** The rows of the example community, as of today. Fetched when someone asks to see it. */
export async function loadExample(today: Day, language: ContentLanguage): Promise<ExampleRows> {
  const { exampleCommunity } = await import("./example/example-community.ts");
  return exampleCommunity(today, language);
}
