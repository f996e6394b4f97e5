import { type Member } from "#domain/community.ts";
import { type OrganisationKind } from "#domain/organisation-kind.ts";

/** The kind of organisation; "other" without an organisation is how it is stored that nobody told one. */
export function knownKind(
  member: Pick<Member, "organisation" | "organisationKind">,
): OrganisationKind | undefined {
  const isTold = member.organisation !== "" || member.organisationKind !== "other";
  return isTold ? member.organisationKind : undefined;
}
