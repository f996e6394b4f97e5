// `npm run map`: draws the map of the folders in the README again.
import { writeFileSync } from "node:fs";

import { readmeWithMap } from "./layer-map.mjs";

writeFileSync("README.md", readmeWithMap());
