import { useEffect, useMemo, useState } from "react";

import { useStatements } from "#content/use-instrument.tsx";
import { invitationTo, questionsOf } from "#domain/ballot/asked-of.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { type Round } from "#domain/rounds/round.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { type PoolError } from "#storage/pool/pool-error.ts";
import { type OpenPool, type TakenIn } from "#storage/pool/pool-requests.ts";
import { poolsOf } from "#storage/pool/pools-of.ts";
import { MOST_SLOTS } from "#storage/pool/slots.ts";

import { type CollectingRound } from "./collecting-round.ts";

/**
 * A round that collects, and what keeps it from that. `undefined` until the pool was looked into. What comes in, in this
 * window or another one, is counted at once.
 *
 * @param label how the occasion is called, for who is invited
 */
export function useCollecting(round: Round, label: string): Result<CollectingRound, PoolError> | undefined {
  const database = useDatabase();
  const { instrument } = useStatements();
  const { again } = useMessages().ceremony;
  const occasion = typeof round.againOf === "string" ? again.occasion(label) : label;
  const [looked, setLooked] = useState<Result<OpenPool, PoolError>>();
  const channelName = `kiemkracht-pool-${database.name}-${round.id}`;
  // A live query gives a new row for the same round: what was frozen is frozen.
  const questions = useMemo(() => questionsOf(round, instrument), [round, instrument]);

  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const found = await poolsOf(database).lookIntoPool({ roundId: round.id, questions });
      if (isCurrent) setLooked(found);
    };
    void look();
    const channel = new BroadcastChannel(channelName);
    channel.addEventListener("message", () => void look());
    return () => {
      isCurrent = false;
      channel.close();
    };
  }, [database, round.id, questions, channelName]);

  return useMemo(() => {
    if (looked?.ok !== true) return looked;
    const { publicKey, countIn } = looked.value;
    const addCodes = async (codes: readonly string[]) => {
      const becameOf = await poolsOf(database).addBallots({ roundId: round.id, questions }, codes);
      const last = becameOf.findLast(({ ok: isIn }) => isIn);
      if (last?.ok === true) {
        setLooked(ok({ publicKey, countIn: last.value.countIn }));
        tellOthers(channelName);
      } else if (becameOf.some(isRefusedAsFull)) setLooked(ok({ publicKey, countIn: MOST_SLOTS }));
      return becameOf;
    };
    return ok({
      round,
      questions,
      invitation: invitationTo(round, instrument, { publicKey, label: occasion }),
      countIn,
      isFull: countIn >= MOST_SLOTS,
      addCode: async (code: string) => (await addCodes([code]))[0] ?? err({ type: "PoolLost" }),
      addCodes,
    });
  }, [looked, round, questions, instrument, occasion, database, channelName]);
}

/** Then another window took in the last that had room. */
function isRefusedAsFull(became: TakenIn): boolean {
  return !became.ok && became.error.type === "PoolFull";
}

/** That something came in; how many that makes, each window sees for itself. */
function tellOthers(channelName: string): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage("in");
  channel.close();
}
