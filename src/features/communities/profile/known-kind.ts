import { type Member, type OrganisationKind } from "#domain/community.ts";

/** The kind of organisation; "other" without an organisation is how it is stored that nobody told one. */
export function knownKind(
  member: Pick<Member, "organisation" | "organisationKind">,
): OrganisationKind | undefined {
  const isTold = member.organisation !== "" || member.organisationKind !== "other";
  return isTold ? member.organisationKind : undefined;
}
