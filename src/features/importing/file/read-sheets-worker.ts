import { answerRequests } from "#platform/ask-worker.ts";

import { readTables, type SheetRequests } from "./read-tables.ts";

// A file takes as long as whoever made it wants; here nobody waits for it but the one who chose it.
answerRequests<SheetRequests>({ read: readTables });
