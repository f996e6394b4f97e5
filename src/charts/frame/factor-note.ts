/** What stands out about a factor, in words: the flag and the sentence that carries its evidence (A8). */
export interface FactorNote {
  /** One or two words: "laag", "gestegen". */
  readonly label: string;
  readonly sentence: string;
  /** `attention` is drawn in the one warm colour. Good news has the same weight (A7). */
  readonly tone: "attention" | "good" | "quiet";
}
