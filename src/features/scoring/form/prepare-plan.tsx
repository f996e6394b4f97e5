import { useEffect, useId, useState } from "react";

import { useStatements } from "#content/use-instrument.tsx";
import { type Community } from "#domain/community.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { REMARK_RULES, type RemarkRule } from "#domain/rounds/remark-rule.ts";
import { DEFAULT_THRESHOLD } from "#domain/rounds/round.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Fold } from "#ui/fold.tsx";
import { Check } from "#ui/form/check.tsx";
import { Radios } from "#ui/form/radios.tsx";
import { SelectField } from "#ui/form/select.tsx";

import { type Plan } from "./plan.ts";

/** From so many people on, remarks can be shown without asking more of them than that (R5). */
const MANY = 10;
const HIGHEST_THRESHOLD = 20;

interface PreparePlanProps {
  readonly community: Community;
  /** How many members the community has. */
  readonly members: number;
  /** Nothing yet, until this has chosen what most rounds want. */
  readonly plan: Plan | undefined;
  readonly onChange: (plan: Plan) => void;
}

/** What everyone is asked and told in a round in which all score: good for most, and frozen when the round opens (R5, R7). */
export function PreparePlan({ community, members, plan, onChange }: PreparePlanProps) {
  const least = community.threshold ?? DEFAULT_THRESHOLD;
  useEffect(() => {
    if (plan === undefined)
      onChange({ threshold: least, asked: { remarkRule: members < MANY ? "none" : "from-ten" } });
  }, [plan, least, members, onChange]);
  if (plan === undefined) return null;
  const { threshold, asked } = plan;
  const rule = asked.remarkRule ?? "none";
  return (
    <>
      <Enough members={members} threshold={threshold} />
      <AskedFactors
        chosen={asked.factors ?? undefined}
        onChange={(factors) =>
          onChange({
            threshold,
            asked: { remarkRule: rule, asksKind: asked.asksKind ?? null, ...(factors && { factors }) },
          })
        }
      />
      <Promises
        least={least}
        threshold={threshold}
        rule={rule}
        asksKind={asked.asksKind === true}
        onChange={(changed) =>
          onChange({
            threshold: changed.threshold ?? threshold,
            asked: {
              ...asked,
              remarkRule: changed.rule ?? rule,
              asksKind: changed.asksKind ?? asked.asksKind ?? null,
            },
          })
        }
      />
    </>
  );
}

/** The truth for a community that is too small, and what it can do instead (R5). */
function Enough({ members, threshold }: { readonly members: number; readonly threshold: number }) {
  const { prepare } = useMessages().ceremony;
  const { agreed } = useMessages().vocabulary.modes;
  return (
    <p>
      {prepare.from(threshold)} {members > 0 && members < threshold && `${prepare.fewMembers(members)} `}
      {members < threshold && prepare.instead(agreed.name)}
    </p>
  );
}

interface AskedFactorsProps {
  /** Absent is all. */
  readonly chosen: readonly FactorId[] | undefined;
  readonly onChange: (chosen: FactorId[] | undefined) => void;
}

function AskedFactors({ chosen, onChange }: AskedFactorsProps) {
  const { prepare } = useMessages().ceremony;
  const { instrument, texts } = useStatements();
  const [isLast, setIsLast] = useState(false);
  const all = instrument.factors.map(({ id }) => id);
  const asked = chosen ?? all;

  function choose(factorId: FactorId, isAsked: boolean) {
    const next = all.filter((id) => (id === factorId ? isAsked : asked.includes(id)));
    setIsLast(next.length === 0);
    if (next.length > 0) onChange(next.length === all.length ? undefined : next);
  }

  return (
    <Fold title={prepare.factors(asked.length, all.length)}>
      <p className="quiet">{prepare.factorsHint}</p>
      {all.map((id) => (
        <Check key={id} isOn={asked.includes(id)} onChange={(isOn) => choose(id, isOn)}>
          {texts.factors[id]?.name ?? id}
        </Check>
      ))}
      <p role="status">{isLast && prepare.oneAtLeast}</p>
    </Fold>
  );
}

interface PromisesProps {
  /** A threshold only rises (R5). */
  readonly least: number;
  readonly threshold: number;
  readonly rule: RemarkRule;
  readonly asksKind: boolean;
  readonly onChange: (changed: {
    readonly threshold?: number;
    readonly rule?: RemarkRule;
    readonly asksKind?: boolean;
  }) => void;
}

function Promises({ least, threshold, rule, asksKind, onChange }: PromisesProps) {
  const { prepare } = useMessages().ceremony;
  const kindHint = useId();
  const highest = Math.max(HIGHEST_THRESHOLD, least);
  return (
    <Fold title={prepare.promises}>
      <Radios
        legend={prepare.remarks}
        choices={REMARK_RULES.map((value) => ({ value, label: prepare.remarkRules[value] }))}
        value={rule}
        onChange={(value) => onChange({ rule: value })}
      />
      <Check isOn={asksKind} describedBy={kindHint} onChange={(isOn) => onChange({ asksKind: isOn })}>
        {prepare.kind}
      </Check>
      <p id={kindHint} className="quiet small">
        {prepare.kindHint}
      </p>
      <SelectField
        label={prepare.threshold}
        hint={prepare.thresholdHint}
        value={threshold}
        choices={Array.from({ length: highest - least + 1 }, (_, more) => ({
          value: least + more,
          label: prepare.forms(least + more),
        }))}
        onChange={(value) => onChange({ threshold: value })}
      />
    </Fold>
  );
}
