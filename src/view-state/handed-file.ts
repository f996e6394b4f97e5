import { create } from "zustand";

interface HandedFileState {
  readonly file: File | undefined;
  readonly hand: (file: File) => void;
  /** Gives the file, once. */
  readonly take: () => File | undefined;
}

/** A file that was chosen on one page and is for another: it does not fit in an address. */
export const useHandedFile = create<HandedFileState>()((set, get) => ({
  file: undefined,
  hand: (file) => set({ file }),
  take: () => {
    const { file } = get();
    set({ file: undefined });
    return file;
  },
}));
