import { type InstrumentTexts } from "#domain/rounds/instrument.ts";

import { developmentNl } from "./development-nl.ts";
import { openingNl } from "./opening-nl.ts";
import { sustainingNl } from "./sustaining-nl.ts";
import { withBackground } from "./with-background.ts";

/** The twelve factors in Dutch, with all their words. */
export const greenport12Nl: InstrumentTexts = withBackground(openingNl, {
  ...developmentNl,
  ...sustainingNl,
});
