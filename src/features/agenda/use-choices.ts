import { useState } from "react";

import { STANDING_ITEMS, type StandingItem } from "#domain/agenda.ts";
import { type Proposal } from "#domain/history.ts";
import { type FactorId } from "#domain/instrument.ts";

import { type Chosen } from "./new-points.ts";

/** A factor that stands out no more than others, added all the same with a reason (A9). */
interface AddedFactor {
  readonly factorId: FactorId;
  readonly reason: string;
}

export interface Choices {
  readonly added: readonly AddedFactor[];
  readonly isChosen: (proposal: Proposal) => boolean;
  readonly choose: (factorId: FactorId, isChosen: boolean | undefined) => void;
  readonly add: (factor: AddedFactor) => void;
  readonly leaveOut: (factorId: FactorId) => void;
  readonly hasStanding: (item: StandingItem) => boolean;
  readonly chooseStanding: (item: StandingItem, isChosen: boolean) => void;
  /** All of it, in the order of the proposals. */
  readonly chosen: Chosen;
}

/** What the manager chooses for a new agenda. What is proposed is chosen until it is unchecked (A9). */
export function useChoices(proposals: readonly Proposal[]): Choices {
  const [byHand, setByHand] = useState<Readonly<Record<FactorId, boolean | undefined>>>({});
  const [added, setAdded] = useState<readonly AddedFactor[]>([]);
  const [standing, setStanding] = useState<readonly StandingItem[]>([]);
  const isChosen = ({ factorId, proposed, setAside }: Proposal) =>
    setAside === undefined && (byHand[factorId] ?? proposed);
  return {
    added,
    isChosen,
    choose: (factorId, chosen) => setByHand((before) => ({ ...before, [factorId]: chosen })),
    add: (factor) => setAdded((before) => [...before, factor]),
    leaveOut: (factorId) => setAdded((before) => before.filter((factor) => factor.factorId !== factorId)),
    hasStanding: (item) => standing.includes(item),
    chooseStanding: (item, chosen) =>
      setStanding((before) =>
        STANDING_ITEMS.filter((each) => (each === item ? chosen : before.includes(each))),
      ),
    chosen: {
      factors: [...proposals.filter(isChosen).map(({ factorId }) => ({ factorId, reason: "" })), ...added],
      standing,
    },
  };
}
