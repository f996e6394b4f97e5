import { type Community } from "#domain/community.ts";

/** What is to go for good. */
export type Erasure =
  | { readonly what: "community"; readonly community: Community }
  | { readonly what: "deleted" | "everything" };
