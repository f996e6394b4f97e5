import { type Messages } from "../messages.ts";

export const answers: Messages["vocabulary"]["answers"] = {
  "dont-know": "I don’t know",
  "not-applicable": "Not applicable for now",
};
