import { type RefObject, useEffect } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { useCarriedFactor } from "#ui/carried-factor.ts";

/** The factor that someone came to the agenda for. */
export function useWantedFactor(): FactorId | undefined {
  const { instrument } = useInstrument();
  const carried = useCarriedFactor();
  return instrument.factors.find(({ id }) => id === carried)?.id;
}

/** The factor is chosen; what is left is to write why. Where nothing is to be written, the focus stays. */
export function useFocusOnWords(form: RefObject<HTMLFormElement | null>, wanted: FactorId | undefined): void {
  // After the heading of the page took the focus.
  useEffect(() => {
    if (wanted !== undefined) form.current?.querySelector("input")?.focus();
  }, [form, wanted]);
}
