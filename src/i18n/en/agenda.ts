import { type Messages } from "../messages.ts";

export const agenda: Messages["agenda"] = {};
