import {
  changedLimits,
  DEFAULT_OWN_LIMITS,
  LIMIT_CHOICES,
  limitOf,
  OWN_LIMITS,
  type OwnLimit,
} from "#domain/attention/own-limits.ts";
import { type Community } from "#domain/community.ts";
import { type Format } from "#i18n/format.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { editCommunity } from "#storage/rows/communities.ts";
import { Button } from "#ui/button.tsx";
import { Fold } from "#ui/fold.tsx";
import { SelectField } from "#ui/form/select.tsx";
import { usePending } from "#ui/form/use-pending.ts";
import { useSaving } from "#ui/form/use-saving.ts";
import { Section } from "#ui/section.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

/** The limits that decide about flags, each with the reason for its default; changed ones are said with every flag (A8). */
export function LimitsSection({ community }: { readonly community: Community }) {
  const { limits } = useMessages().profile;
  const changed = changedLimits(community);
  return (
    <Section title={limits.title}>
      <p>{limits.text}</p>
      <Fold title={limits.open} isOpen={changed.length > 0}>
        {OWN_LIMITS.map((limit) => (
          <LimitField key={limit} community={community} limit={limit} />
        ))}
        {changed.length > 0 && <ResetButton community={community} changed={changed} />}
      </Fold>
    </Section>
  );
}

interface LimitFieldProps {
  readonly community: Community;
  readonly limit: OwnLimit;
}

function LimitField({ community, limit }: LimitFieldProps) {
  const { limits } = useMessages().profile;
  const format = useFormat();
  const database = useDatabase();
  const { trouble, save } = useSaving();
  const [shown, setPending] = usePending(limitOf(community, limit), save);

  function choose(value: number) {
    const own = value === DEFAULT_OWN_LIMITS[limit] ? null : value;
    void setPending(value, () => editCommunity(database, community.id, { [limit]: own }));
  }

  function nameOf(value: number) {
    const name = limits[limit].value(written(limit, value, format));
    return value === DEFAULT_OWN_LIMITS[limit] ? `${name} (${limits.standard})` : name;
  }

  return (
    <>
      <SelectField
        label={limits[limit].name}
        hint={limits[limit].why}
        value={shown}
        choices={LIMIT_CHOICES[limit].map((value) => ({ value, label: nameOf(value) }))}
        onChange={choose}
      />
      <TroubleNotice trouble={trouble} />
    </>
  );
}

function written(limit: OwnLimit, value: number, format: Format): string {
  return limit === "unsureLimit" || limit === "falseCalls" ? format.percent(value) : format.number(value, 2);
}

interface ResetButtonProps {
  readonly community: Community;
  readonly changed: readonly OwnLimit[];
}

function ResetButton({ community, changed }: ResetButtonProps) {
  const { limits } = useMessages().profile;
  const database = useDatabase();
  const { busy, trouble, save } = useSaving();
  const defaults = Object.fromEntries(changed.map((limit) => [limit, null]));
  return (
    <>
      <TroubleNotice trouble={trouble} />
      <Button
        disabled={busy}
        onClick={() => void save(() => editCommunity(database, community.id, defaults))}
      >
        {limits.reset}
      </Button>
    </>
  );
}
