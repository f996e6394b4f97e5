import { type Messages } from "../messages.ts";

export const communities: Messages["communities"] = {};
