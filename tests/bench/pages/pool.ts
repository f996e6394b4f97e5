import { ok } from "#domain/result.ts";
import { newId } from "#platform/new-id.ts";
import { connectPools } from "#storage/pool/pools.ts";
import { sealBallot } from "#storage/pool/seal-ballot.ts";

/** What somebody handed in, as whoever looks for it on the disk may know it. */
export interface Handed {
  readonly ballotId: string;
  readonly code: string;
}

declare global {
  interface Window {
    openPool: () => Promise<void>;
    /** Hands in a ballot with this remark; answers when it is acknowledged. */
    handIn: (remark: string) => Promise<Handed>;
    countIn: () => Promise<number>;
    /** The remarks that were in. */
    reveal: () => Promise<readonly string[]>;
    /** As one would do it first: a row in a table, and away again. */
    handInNaively: (remark: string) => Promise<void>;
  }
}

const pools = connectPools("on-disk");
const round = {
  roundId: "EBESExQVFhcYGRobHB0eHw",
  questions: { factors: ["trust", "learning"], asksRemarks: true },
};

function valueOf<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: { readonly type: string } },
): T {
  if (result.ok) return result.value;
  throw new Error(result.error.type);
}

window.openPool = async () => void valueOf(await pools.openPool(round));

window.handIn = async (remark) => {
  const { publicKey } = valueOf(await pools.lookIntoPool(round));
  const ballot = {
    ballotId: newId(),
    edition: 0,
    answers: { trust: 4 },
    remarks: { trust: remark },
  } as const;
  const code = valueOf(await sealBallot(ballot, { ...round, publicKey }));
  valueOf(await pools.addBallot(round, code));
  return { ballotId: ballot.ballotId, code };
};

window.countIn = async () => valueOf(await pools.lookIntoPool(round)).countIn;

window.reveal = async () =>
  valueOf(await pools.revealPool(round, async ({ remarks }) => ok(remarks.map(({ text }) => text))));

window.handInNaively = (remark) =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open("naive");
    opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("ballots"));
    opening.addEventListener("error", () => reject(new Error("It did not open.")));
    opening.addEventListener("success", () => {
      const database = opening.result;
      const writing = database.transaction("ballots", "readwrite", { durability: "strict" });
      writing.objectStore("ballots").put({ trust: 4, remark }, "ballot");
      writing.addEventListener("complete", () => {
        const erasing = database.transaction("ballots", "readwrite", { durability: "strict" });
        erasing.objectStore("ballots").clear();
        erasing.addEventListener("complete", () => resolve());
      });
    });
  });
