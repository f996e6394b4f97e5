import { appendTo, bytesOf, openBoth, type OpenFile } from "./copy-files.ts";

/**
 * What one tab wrote since the last snapshot, in two files: while a snapshot is made of what stands in the one, the
 * other takes what comes in meanwhile.
 */
export class Journal {
  #active: OpenFile;
  #spare: OpenFile;

  private constructor(active: OpenFile, spare: OpenFile) {
    this.#active = active;
    this.#spare = spare;
    // Behind a line that an earlier life did not finish.
    if (active.getSize() > 0) appendTo(active, "\n");
  }

  /** Throws when another tab has it. */
  static async open(folder: FileSystemDirectoryHandle, names: JournalNames): Promise<Journal> {
    const files = await openBoth(folder, names);
    try {
      return new Journal(...files);
    } catch (cause) {
      for (const file of files) file.close();
      throw cause;
    }
  }

  get bytes(): number {
    return this.#active.getSize() + this.#spare.getSize();
  }

  append(lines: string): void {
    appendTo(this.#active, lines);
  }

  /** Brings it to the disk itself: against a power cut, where a killed browser only takes its own memory along. */
  flush(): void {
    this.#active.flush();
  }

  /** From here on what is appended stands apart from all that came before. */
  turnOver(): void {
    // Left from a snapshot that was never finished. First added and then emptied: twice is no harm, never is.
    if (this.#spare.getSize() > 0) {
      appendTo(this.#active, bytesOf(this.#spare));
      this.#spare.truncate(0);
    }
    [this.#active, this.#spare] = [this.#spare, this.#active];
  }

  /** Lets go of what came before `turnOver`. */
  dropOld(): void {
    this.#spare.truncate(0);
  }

  clear(): void {
    this.#active.truncate(0);
    this.#spare.truncate(0);
  }
}

export type JournalNames = readonly [string, string];
