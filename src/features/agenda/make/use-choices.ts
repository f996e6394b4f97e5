import { useState } from "react";

import { STANDING_ITEMS, type StandingItem } from "#domain/agenda/agenda.ts";
import { type Proposal } from "#domain/attention/history.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";

import { type Chosen } from "./new-points.ts";

/** A factor that stands out no more than others, added all the same with a reason (A9). */
interface AddedFactor {
  readonly factorId: FactorId;
  readonly reason: string;
}

/** A factor on its way to be added: it takes both, and either may still be empty. */
interface FactorDraft extends AddedFactor {
  /** Someone wanted to go on with it, so what is missing is said. */
  readonly isTried: boolean;
}

const NO_DRAFT: FactorDraft = { factorId: "", reason: "", isTried: false };

export interface Choices {
  readonly added: readonly AddedFactor[];
  readonly isChosen: (proposal: Proposal) => boolean;
  readonly choose: (factorId: FactorId, isChosen: boolean | undefined) => void;
  readonly draft: FactorDraft;
  readonly changeDraft: (fields: Partial<FactorDraft>) => void;
  /** Whether one of the two is there without the other. */
  readonly isHalfDraft: boolean;
  /** Adds the draft, when it has both. */
  readonly addDraft: () => void;
  readonly leaveOut: (factorId: FactorId) => void;
  /** Factors that cannot be added, because they are shown as proposals or were added before. */
  readonly taken: readonly FactorId[];
  /** Why a factor that is unchecked is to be set aside, as far as it is typed. */
  readonly whyNot: (factorId: FactorId) => string;
  readonly writeWhyNot: (factorId: FactorId, reason: string) => void;
  readonly hasStanding: (item: StandingItem) => boolean;
  readonly chooseStanding: (item: StandingItem, isChosen: boolean) => void;
  /** All of it, in the order of the proposals; what is typed and complete is taken along. */
  readonly chosen: Chosen;
  /** Proposals that are unchecked with a reason. */
  readonly notNow: readonly { readonly proposal: Proposal; readonly reason: string }[];
}

/**
 * What the manager chooses for a new agenda. What is proposed is chosen until it is unchecked (A9).
 *
 * @param wanted a factor that someone came here for: chosen where it stands out, and else on its way to be added
 */
export function useChoices(proposals: readonly Proposal[], wanted: FactorId | undefined): Choices {
  const [byHand, setByHand] = useState<Readonly<Record<FactorId, boolean | undefined>>>(
    wanted === undefined ? {} : { [wanted]: true },
  );
  const [added, setAdded] = useState<readonly AddedFactor[]>([]);
  const [typed, setTyped] = useState({ ...NO_DRAFT, factorId: wanted ?? "" });
  const [reasons, setReasons] = useState<Readonly<Record<FactorId, string>>>({});
  const [standing, setStanding] = useState<readonly StandingItem[]>([]);
  const isChosen = ({ factorId, proposed, setAside }: Proposal) =>
    setAside === undefined && (byHand[factorId] ?? proposed);
  const taken = [...proposals, ...added].map(({ factorId }) => factorId);
  // It may have come to stand out meanwhile, by what was scored in another tab.
  const draft = taken.includes(typed.factorId) ? { ...typed, factorId: "" } : typed;
  const ready = { factorId: draft.factorId, reason: draft.reason.trim() };
  const isComplete = ready.factorId !== "" && ready.reason !== "";
  const whyNot = (factorId: FactorId) => reasons[factorId] ?? "";
  const writeWhyNot = (factorId: FactorId, reason: string) =>
    setReasons((before) => ({ ...before, [factorId]: reason }));
  return {
    added,
    isChosen,
    choose: (factorId, chosen) => setByHand((before) => ({ ...before, [factorId]: chosen })),
    draft,
    changeDraft: (fields) => setTyped({ ...draft, ...fields }),
    isHalfDraft: (ready.factorId === "") !== (ready.reason === ""),
    addDraft: () => {
      if (!isComplete) return;
      setAdded([...added, ready]);
      setTyped(NO_DRAFT);
    },
    taken,
    whyNot,
    writeWhyNot,
    leaveOut: (factorId) => setAdded((before) => before.filter((factor) => factor.factorId !== factorId)),
    hasStanding: (item) => standing.includes(item),
    chooseStanding: (item, chosen) =>
      setStanding((before) =>
        STANDING_ITEMS.filter((each) => (each === item ? chosen : before.includes(each))),
      ),
    chosen: {
      factors: [
        ...proposals.filter(isChosen).map(({ factorId }) => ({ factorId, reason: "" })),
        ...added,
        ...(isComplete ? [ready] : []),
      ],
      standing,
    },
    notNow: proposals
      .filter((proposal) => proposal.proposed && proposal.setAside === undefined && !isChosen(proposal))
      .map((proposal) => ({ proposal, reason: whyNot(proposal.factorId).trim() }))
      .filter(({ reason }) => reason !== ""),
  };
}
