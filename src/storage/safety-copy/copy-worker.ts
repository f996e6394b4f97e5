import { answerRequests } from "#platform/ask-worker.ts";

import { type CopyRequests } from "./copy-requests.ts";
import { CopyWork } from "./copy-work.ts";

answerRequests<CopyRequests>(new CopyWork());
