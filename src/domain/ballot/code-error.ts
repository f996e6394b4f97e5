/** Why what was scanned, pasted or opened is not taken in. Nothing stored has changed. */
export type CodeError =
  /** Not made by this app: any other QR code, link or text. */
  | { readonly type: "ForeignCode" }
  /** Made by this app, for something else: an invitation where a ballot is asked for. */
  | { readonly type: "OtherKindOfCode" }
  /** Longer than any of ours. */
  | { readonly type: "CodeTooLong" }
  /** The end is missing: a mail program cut the link, or not all of it was copied. */
  | { readonly type: "HalfCode" }
  | { readonly type: "DamagedCode" }
  /** Made by a newer version of the app. */
  | { readonly type: "NewerCode" }
  /** A ballot for another round. */
  | { readonly type: "OtherRound" }
  /** A ballot for this round that answers other questions than it asks. */
  | { readonly type: "OtherQuestions" };
