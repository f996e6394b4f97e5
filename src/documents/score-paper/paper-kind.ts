export type PosterFormat = "A3" | "A1";

/** Which paper for the room is wanted (D3): apart from what makes it, which is fetched only then. */
export type PaperKind = `poster-${PosterFormat}`;
