import { type Handlers } from "#platform/ask-worker.ts";

import { clearCopy, clearIfAsked } from "./clear-copy.ts";
import { findFolder, markBehind } from "./copy-files.ts";
import { type CopyOf, type CopyRequests } from "./copy-requests.ts";
import { alone, lockName, type Place, takePlace } from "./place.ts";

/** A journal of this size may be due for a new snapshot. */
const LOOK_AT_BYTES = 500_000;
const FLUSH_AFTER_MS = 200;

/** Fetched when it is needed: not on the way to the first score. */
const renewing = () => import("./renew-copy.ts");

/**
 * Keeps a second copy of the database in files of the browser's own (B5): a snapshot, and per tab a journal of what was
 * written since. Reading it is merging all of it, so it may hold a row twice or an older state of it.
 *
 * Browsers may throw a database away that a crash or a power cut damaged, whole; files stand apart from it.
 */
export class CopyWork implements Handlers<CopyRequests> {
  #starting: Promise<Place | undefined> = Promise.resolve(undefined);
  #isRenewing = false;
  #isFlushPlanned = false;
  /** Something could not be added: only a new snapshot makes the copy whole again. */
  #isBehind = false;

  start(of: CopyOf): Promise<boolean> {
    this.#starting = this.#start(of);
    return this.#try(() => undefined);
  }

  append({ lines }: CopyRequests["append"]["given"]): Promise<boolean> {
    return this.#try((place) => this.#append(place, lines));
  }

  clear(): Promise<boolean> {
    return this.#try((place) => alone(place, () => clearCopy(place)));
  }

  renew({ afresh }: CopyRequests["renew"]["given"]): Promise<boolean> {
    return this.#try(async (place) => (await renewing()).renewCopy(place, afresh));
  }

  /** Says whether it could. */
  async #try(work: (place: Place) => unknown): Promise<boolean> {
    try {
      const place = await this.#starting;
      // Nothing in a browser without such files.
      if (place !== undefined) await work(place);
      return true;
    } catch {
      // No room, or the browser took the files away: the database itself is what counts.
      await this.#fallBehind();
      return false;
    }
  }

  async #start({ database, tables, lookAfterMs }: CopyOf): Promise<Place | undefined> {
    const folder = await findFolder(database, { create: true });
    if (folder === undefined) return undefined;
    const channel = new BroadcastChannel(lockName(database, "clear"));
    const taking = takePlace(database, folder);
    // From before the place is taken: nothing asked of it in between is missed.
    channel.addEventListener("message", () => void this.#clearWhenAsked(this.#starting));
    const place = { of: { database, tables, lookAfterMs }, folder, channel, ...(await taking) };
    await clearIfAsked(place);
    setTimeout(() => void this.#renewWhenDue(place), lookAfterMs);
    return place;
  }

  async #append(place: Place, lines: string): Promise<void> {
    this.#flushLater(place);
    if (place.journal === undefined) await this.#fallBehind();
    else place.journal.append(lines);
  }

  /** After the answer: a browser that is killed leaves what was written, only a power cut does not. */
  #flushLater(place: Place): void {
    if (this.#isFlushPlanned) return;
    this.#isFlushPlanned = true;
    setTimeout(() => {
      this.#isFlushPlanned = false;
      try {
        place.journal?.flush();
      } catch {
        // The browser took the file away; the next write finds out.
      }
      if (this.#isBehind || (place.journal?.bytes ?? 0) > LOOK_AT_BYTES) void this.#renewWhenDue(place);
    }, FLUSH_AFTER_MS);
  }

  /** Remembered beyond this worker, too. */
  async #fallBehind(): Promise<void> {
    this.#isBehind = true;
    const place = await this.#starting.catch(() => undefined);
    if (place !== undefined) await markBehind(place.folder).catch(() => undefined);
  }

  /** Another tab took something away for good. What is left is copied anew, as this tab knows nothing of its snapshot. */
  async #clearWhenAsked(starting: Promise<Place | undefined>): Promise<void> {
    const place = await starting.catch(() => undefined);
    if (place === undefined || !(await clearIfAsked(place).catch(() => false))) return;
    await this.#fallBehind();
    await this.#renewWhenDue(place);
  }

  async #renewWhenDue(place: Place): Promise<void> {
    if (this.#isRenewing) return;
    this.#isRenewing = true;
    try {
      const { isRenewalDue, renewCopy } = await renewing();
      if (!this.#isBehind && !(await isRenewalDue(place))) return;
      // What fails while it is copied counts again.
      this.#isBehind = false;
      if (!(await renewCopy(place, false))) await this.#fallBehind();
    } catch {
      await this.#fallBehind();
    } finally {
      this.#isRenewing = false;
    }
  }
}
