/** What kind of organisation somebody comes from. A code holds its place, so the list only grows at its end. */
export const ORGANISATION_KINDS = ["company", "government", "school", "research", "other"] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
