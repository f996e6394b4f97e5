import { type Mandate, type Role } from "#domain/community.ts";
import { type OrganisationKind } from "#domain/organisation-kind.ts";

interface Person {
  readonly key: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly mandate: Mandate;
  readonly roles: readonly Role[];
}

/** The people of the example: all of them invented, like their organisations in the story. */
export const PEOPLE = [
  {
    key: "marit",
    name: "Marit Verdonk",
    kind: "school",
    mandate: "broad",
    roles: ["communityManager", "facilitator"],
  },
  {
    key: "joris",
    name: "Joris van Kesteren",
    kind: "company",
    mandate: "broad",
    roles: ["puller", "ambassador"],
  },
  { key: "aisha", name: "Aisha Benhaddou", kind: "company", mandate: "limited", roles: ["delegate"] },
  { key: "wouter", name: "Wouter Langendam", kind: "company", mandate: "limited", roles: ["delegate"] },
  {
    key: "ineke",
    name: "Ineke Slootweg",
    kind: "government",
    mandate: "limited",
    roles: ["delegate", "connector"],
  },
  { key: "thijs", name: "Thijs Oudshoorn", kind: "government", mandate: "none", roles: ["delegate"] },
  {
    key: "priya",
    name: "Priya Ramdin",
    kind: "research",
    mandate: "broad",
    roles: ["knowledgeBroker", "figurehead"],
  },
  { key: "daan", name: "Daan Mulderij", kind: "company", mandate: "broad", roles: ["innovationManager"] },
  { key: "sanne", name: "Sanne Kloosterboer", kind: "school", mandate: "limited", roles: ["learningCoach"] },
  { key: "emre", name: "Emre Aydin", kind: "company", mandate: "broad", roles: ["outOfTheBoxThinker"] },
  { key: "gerda", name: "Gerda Poldervaart", kind: "other", mandate: "unknown", roles: ["criticalFriend"] },
] as const satisfies Person[];

export type PersonKey = (typeof PEOPLE)[number]["key"];
