import { clearCopy } from "./clear-copy.ts";
import { findFolder, markBehind } from "./copy-files.ts";
import { type Ask, type CopyOf } from "./copy-messages.ts";
import { alone, lockName, type Place, takePlace } from "./place.ts";

/** A journal of this size may be due for a new snapshot. */
const LOOK_AT_BYTES = 500_000;
const FLUSH_AFTER_MS = 200;
/** Out of the way of the first page. */
const LOOK_AFTER_MS = 2000;

/** Fetched when it is needed: not on the way to the first score. */
const renewing = () => import("./renew-copy.ts");

/**
 * Keeps a second copy of the database in files of the browser's own (B5): a snapshot, and per tab a journal of what was
 * written since. Reading it is merging all of it, so it may hold a row twice or an older state of it.
 *
 * Browsers may throw a database away that a crash or a power cut damaged, whole; files stand apart from it.
 */
export class CopyDesk {
  #starting: Promise<Place | undefined> = Promise.resolve(undefined);
  #isRenewing = false;
  #isFlushPlanned = false;
  /** Something could not be added: only a new snapshot makes the copy whole again. */
  #isBehind = false;

  /** Does what is asked, and says whether it could. */
  async handle(ask: Ask): Promise<boolean> {
    if (ask.type === "start") this.#starting = this.#start(ask).catch(() => undefined);
    const place = await this.#starting;
    if (place === undefined) return true;
    try {
      if (ask.type === "append") this.#append(place, ask.lines);
      if (ask.type === "clear") await alone(place, () => clearCopy(place));
      if (ask.type === "renew") await (await renewing()).renewCopy(place, ask.afresh);
      return true;
    } catch {
      // No room, or the browser took the files away: the database itself is what counts.
      this.#isBehind = true;
      await markBehind(place.folder).catch(() => undefined);
      return false;
    }
  }

  async #start({ database, tables }: CopyOf): Promise<Place | undefined> {
    const folder = await findFolder(database, { create: true });
    if (folder === undefined) return undefined;
    const taken = await takePlace(database, folder);
    const channel = new BroadcastChannel(lockName(database, "clear"));
    channel.addEventListener("message", () => taken.journal?.clear());
    const place = { of: { database, tables }, folder, channel, ...taken };
    setTimeout(() => void this.#renewWhenDue(place), LOOK_AFTER_MS);
    return place;
  }

  #append(place: Place, lines: string): void {
    const { journal } = place;
    if (journal === undefined) return;
    journal.append(lines);
    if (this.#isFlushPlanned) return;
    this.#isFlushPlanned = true;
    // After the answer: a browser that is killed leaves what was written, only a power cut does not.
    setTimeout(() => {
      this.#isFlushPlanned = false;
      journal.flush();
      if (this.#isBehind || journal.bytes > LOOK_AT_BYTES) void this.#renewWhenDue(place);
    }, FLUSH_AFTER_MS);
  }

  async #renewWhenDue(place: Place): Promise<void> {
    if (this.#isRenewing) return;
    this.#isRenewing = true;
    try {
      const { isRenewalDue, renewCopy } = await renewing();
      if (this.#isBehind || (await isRenewalDue(place))) this.#isBehind = !(await renewCopy(place, false));
    } catch {
      this.#isBehind = true;
    } finally {
      this.#isRenewing = false;
    }
  }
}
