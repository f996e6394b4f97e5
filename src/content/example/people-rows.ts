import { type Member, type MemberRole } from "#domain/community.ts";

import { PEOPLE, type PersonKey } from "./people.ts";
import { type Seed } from "./seed.ts";

export const memberName = (person: PersonKey) => `member-${person}`;

export function memberRows(seed: Seed): Member[] {
  return PEOPLE.map(({ key, name, kind, mandate }) => ({
    ...seed.row(memberName(key)),
    name,
    organisation: seed.story.organisations[key],
    organisationKind: kind,
    mandate,
  }));
}

export function memberRoleRows(seed: Seed): MemberRole[] {
  return PEOPLE.flatMap(({ key, roles }) =>
    roles.map((role) => ({
      ...seed.row(`${memberName(key)}_${role}`),
      memberId: seed.id(memberName(key)),
      role,
    })),
  );
}
