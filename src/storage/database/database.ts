import { Dexie, type EntityTable } from "dexie";

import { type Conflict } from "#domain/merge/conflict.ts";
import { type RowOf, type TableName } from "#domain/rows/row-schemas.ts";
import { type SafetyCopy } from "#storage/safety-copy/safety-copy.ts";

import { CommitWatch } from "./commit-watch.ts";

/** A value of this device alone; never leaves it in a backup, never synced. */
export interface MetaRow {
  readonly id: string;
  readonly value: unknown;
}

type Tables = { readonly [T in TableName]: EntityTable<RowOf[T], "id"> };

export interface Database extends Tables {
  readonly meta: EntityTable<MetaRow, "id">;
  /** What lost when two devices changed the same (T3); of this device alone, like `meta`. */
  readonly conflicts: EntityTable<Conflict, "id">;
}

export const DATABASE_NAME = "kiemkracht";

/** The newest version below. */
export const DATABASE_VERSION = 4;

/** All data of the app on this device (B3). */
export class Database extends Dexie {
  /** Tells of every write when it is committed. */
  readonly commits = new CommitWatch();
  /** A second copy in this browser, where it can keep one. */
  safetyCopy: SafetyCopy | undefined;

  constructor(name = DATABASE_NAME) {
    // An acknowledged write must survive a killed browser (B5); it costs 0.2 ms a save.
    super(name, { chromeTransactionDurability: "strict" });
    this.use(this.commits.middleware);

    // Released versions are history: add one below, never edit one above. Versions only add, because
    // devices with an older version may still write; what may not be kept is all that goes.
    this.version(1).stores({
      communities: "id",
      members: "id, communityId",
      memberRoles: "id, communityId",
      phases: "id, communityId",
      meetings: "id, communityId",
      rounds: "id, communityId",
      scores: "id, communityId",
      corrections: "id, communityId",
      ballots: "id, communityId",
      agendas: "id, communityId",
      agendaPoints: "id, communityId",
      agendaPointTips: "id, communityId",
      setAsides: "id, communityId",
      meta: "id",
    });
    this.version(2).stores({ conflicts: "id, communityId" });
    // Counts, not ballots (R3): what each person answered goes, with the table it stood in.
    this.version(3)
      .stores({ counts: "id, communityId", ballots: null })
      // Fetched by the one start that needs it; the upgrade waits for it, and is all or nothing.
      .upgrade((upgrade) =>
        Dexie.waitFor(import("./count-stored-ballots.ts")).then(({ countStoredBallots }) =>
          countStoredBallots(upgrade),
        ),
      );
    this.version(4).stores({ actions: "id, communityId" });
  }
}
