import { type OrganisationKind } from "#domain/organisation-kind.ts";

/** Wat voor organisatie iemand meebrengt. */
export const organisationKinds = {
  company: "Bedrijf",
  government: "Overheid",
  school: "Onderwijs",
  research: "Onderzoek",
  other: "Anders",
} satisfies Record<OrganisationKind, string>;
