import { answerRequests } from "#platform/ask-worker.ts";

import { type BackupRequests, type HowFar } from "./backup-requests.ts";
import { BackupWork } from "./backup-work.ts";

answerRequests<BackupRequests, HowFar>(new BackupWork());
