import { type Messages } from "../messages.ts";

export const scoring: Messages["scoring"] = {};
