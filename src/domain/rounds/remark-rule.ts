/**
 * What becomes of remarks (R5): none are asked for, they are shown from ten forms on, or always, as everybody was told
 * beforehand.
 */
export const REMARK_RULES = ["none", "from-ten", "told"] as const;
export type RemarkRule = (typeof REMARK_RULES)[number];
