import { loadWorkForms, type SpokenWorkForm } from "#content/load-work-forms.ts";
import { useSpoken } from "#ui/use-spoken.ts";

const NONE: readonly SpokenWorkForm[] = [];

/** The library of work forms in the language of the moment; empty until it is here. */
export function useWorkForms(): readonly SpokenWorkForm[] {
  return useSpoken(loadWorkForms) ?? NONE;
}
