import { type Member, type MemberRole, ROLES } from "#domain/community.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Section } from "#ui/section.tsx";

interface RolesSectionProps {
  readonly members: readonly Member[];
  readonly memberRoles: readonly MemberRole[];
}

/** Which roles are taken and by whom, and which are with nobody yet. It shows; the talk judges. */
export function RolesSection({ members, memberRoles }: RolesSectionProps) {
  const { profile, terms } = useMessages();
  const { roles: texts } = profile;
  const format = useFormat();
  if (members.length === 0) return null;

  const coverage = ROLES.map((role) => {
    const ids = new Set(memberRoles.filter((row) => row.role === role).map(({ memberId }) => memberId));
    return { role, people: members.filter(({ id }) => ids.has(id)).map(({ name }) => name) };
  });
  const filled = coverage.filter(({ people }) => people.length > 0);
  const open = coverage.filter(({ people }) => people.length === 0);
  return (
    <Section title={texts.title}>
      <p className="quiet">{texts.text}</p>
      {filled.length > 0 && (
        <>
          <h3>{texts.filled}</h3>
          <dl className="roles__filled">
            {filled.map(({ role, people }) => (
              <div key={role}>
                <dt>{terms.roles[role]}</dt>
                <dd>{format.list(people)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {open.length > 0 && (
        <>
          <h3>{texts.open}</h3>
          <ul className="roles__open">
            {open.map(({ role }) => (
              <li key={role}>{terms.roles[role]}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
