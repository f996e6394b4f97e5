import { type InstrumentTexts } from "#domain/rounds/instrument.ts";

import { developmentEn } from "./development-en.ts";
import { openingEn } from "./opening-en.ts";
import { sustainingEn } from "./sustaining-en.ts";
import { withBackground } from "./with-background.ts";

/** The twelve factors in English, with all their words. */
export const greenport12En: InstrumentTexts = withBackground(openingEn, {
  ...developmentEn,
  ...sustainingEn,
});
