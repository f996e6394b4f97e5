export type PosterFormat = "A3" | "A1";

/** Two cards on a sheet, or one in large type. */
export type CardFormat = "two" | "large";

/** Which paper for the room is wanted (D3): apart from what makes it, which is fetched only then. */
export type PaperKind = `poster-${PosterFormat}` | `cards-${CardFormat}`;
