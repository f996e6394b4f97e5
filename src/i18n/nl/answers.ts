import { type NonScore } from "#domain/rounds/answer.ts";

/** Answers that are not a point on the scale (I2). */
export const answers = {
  "dont-know": "Weet ik niet",
  "not-applicable": "Nu niet van toepassing",
} satisfies Record<NonScore, string>;
