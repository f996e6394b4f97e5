import { type Member } from "#domain/community.ts";

interface Words {
  readonly nobody: string;
  /** Who was chosen and is no longer there. */
  readonly former: string;
}

/** Who can be chosen to do something: nobody yet, who was chosen though gone, and the members by name. */
export function ownerChoices(
  members: readonly Pick<Member, "id" | "name" | "organisation">[],
  ownerId: string | null,
  words: Words,
) {
  const isFormer = ownerId !== null && members.every(({ id }) => id !== ownerId);
  return [
    { value: null, label: words.nobody },
    ...(isFormer ? [{ value: ownerId, label: words.former }] : []),
    ...members
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map(({ id, name, organisation }) => ({
        value: id,
        label: organisation === "" ? name : `${name} (${organisation})`,
      })),
  ];
}
