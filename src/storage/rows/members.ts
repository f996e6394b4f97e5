import { type Member, type MemberRole, type Role } from "#domain/community.ts";
import { type Result } from "#domain/result.ts";
import { newId } from "#platform/new-id.ts";
import { type Database } from "#storage/database/database.ts";
import { type StorageError } from "#storage/database/storage-error.ts";
import { change, write } from "#storage/database/write.ts";

/** What a user fills in about a member. */
export type MemberDetails = Pick<Member, "name" | "organisation" | "organisationKind" | "mandate"> & {
  readonly roles: readonly Role[];
};

interface SavedMember {
  readonly communityId: string;
  /** Absent for a new member. */
  readonly id?: string;
  readonly rolesBefore: readonly MemberRole[];
}

/** Adds or changes a member together with the roles, all or nothing. */
export async function saveMember(
  database: Database,
  { communityId, id = newId(), rolesBefore }: SavedMember,
  { roles, ...details }: MemberDetails,
): Promise<Result<void, StorageError>> {
  const dropped = rolesBefore.filter(({ role }) => !roles.includes(role));
  return write(database, [
    change("members", id, { communityId, ...details, deleted: false }),
    ...roles.map((role) =>
      change("memberRoles", `${id}_${role}`, { communityId, memberId: id, role, deleted: false }),
    ),
    ...dropped.map((row) => change("memberRoles", row.id, { deleted: true })),
  ]);
}

export async function deleteMember(
  database: Database,
  id: string,
  deleted: boolean,
): Promise<Result<void, StorageError>> {
  return write(database, [change("members", id, { deleted })]);
}
