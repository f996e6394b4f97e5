import { answerRequests } from "#platform/ask-worker.ts";

import { type PoolRequests } from "./pool-requests.ts";
import { PoolWork } from "./pool-work.ts";

answerRequests<PoolRequests>(new PoolWork());
