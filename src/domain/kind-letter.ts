import { ORGANISATION_KINDS, type OrganisationKind } from "./organisation-kind.ts";

const LETTER_A = 0x41;

/** What stands on a score card beside a kind of organisation, and is the key for it: no key of an answer (D3). */
export function letterOfKind(kind: OrganisationKind): string {
  return String.fromCodePoint(LETTER_A + ORGANISATION_KINDS.indexOf(kind));
}

/** The kind that a key stands for, large or small; none where it is the key of something else. */
export function kindOfLetter(key: string): OrganisationKind | undefined {
  return ORGANISATION_KINDS.find((kind) => letterOfKind(kind) === key.toUpperCase());
}
