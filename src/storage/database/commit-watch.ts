import { type DBCore, Dexie, type Middleware } from "dexie";

import { isTable } from "#domain/rows/row-schemas.ts";
import { type RowsOfTable } from "#storage/safety-copy/copy-line.ts";

/** Takes what one transaction wrote. */
type Take = (written: readonly RowsOfTable[]) => Promise<void>;

/**
 * Passes on what every transaction wrote, after it is committed and before it is acknowledged (B5). What is taken away
 * for good is not passed on, nor what is of this device alone.
 */
export class CommitWatch {
  #take: Take | undefined;
  readonly #underWay = new Set<Promise<void>>();
  readonly #written = new WeakMap<IDBTransaction, RowsOfTable[]>();

  /** To be given to the database before it opens. */
  readonly middleware: Middleware<DBCore> = {
    stack: "dbcore",
    name: "commit-watch",
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        if (!isTable(name)) return table;
        return {
          ...table,
          mutate: (request) => {
            if (request.type === "add" || request.type === "put")
              this.#note(request.trans, { table: name, rows: request.values });
            return table.mutate(request);
          },
        };
      },
    }),
  };

  passOnTo(take: Take | undefined): void {
    this.#take = take;
  }

  /** Waits until all that is committed was taken. Does not wait within a transaction: nothing of it is committed yet. */
  async passedOn(): Promise<void> {
    if (Dexie.currentTransaction !== null) return;
    await Promise.all(this.#underWay);
  }

  #note(transaction: object, written: RowsOfTable): void {
    const take = this.#take;
    if (take === undefined || !(transaction instanceof IDBTransaction)) return;
    const noted = this.#written.get(transaction);
    if (noted !== undefined) {
      noted.push(written);
      return;
    }
    const all = [written];
    this.#written.set(transaction, all);
    // Outside of Dexie's own zone: what belongs to a transaction is over when that is.
    Dexie.ignoreTransaction(() => {
      const taken = whenOver(transaction)
        .then((isCommitted) => (isCommitted ? take(all) : undefined))
        // What is committed is committed.
        .catch(() => undefined);
      this.#underWay.add(taken);
      void taken.finally(() => this.#underWay.delete(taken));
    });
  }
}

/** Whether it was committed. */
function whenOver(transaction: IDBTransaction): Promise<boolean> {
  return new Promise((resolve) => {
    transaction.addEventListener("complete", () => resolve(true));
    transaction.addEventListener("abort", () => resolve(false));
  });
}
