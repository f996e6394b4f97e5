import { type Messages } from "../messages.ts";

export const myData: Messages["myData"] = {};
