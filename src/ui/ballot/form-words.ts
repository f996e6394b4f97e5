import { type InstrumentStatements } from "#domain/rounds/instrument.ts";
import { type Messages } from "#i18n/messages.ts";

/** Every word of a form, given to it: the page of a participant does not fetch those of the whole app (T1). */
export interface FormWords {
  readonly form: Messages["collecting"]["form"];
  readonly answers: Messages["vocabulary"]["answers"];
  readonly kinds: Messages["terms"]["organisationKinds"];
  readonly texts: Pick<InstrumentStatements, "points" | "factors">;
}
