import { type Action } from "#domain/agenda/action.ts";
import { type Agenda, type AgendaPoint, type AgendaPointTip } from "#domain/agenda/agenda.ts";
import { type WorkForm, type WorkFormTexts } from "#domain/agenda/work-form.ts";
import { type FactorAttention } from "#domain/attention/flag.ts";
import { type Needs } from "#domain/attention/needs.ts";
import { type Community, type Member } from "#domain/community.ts";
import { type Instrument, type InstrumentTexts } from "#domain/rounds/instrument.ts";
import { type Meeting } from "#domain/rounds/meeting.ts";
import { type RemarkRows } from "#domain/rounds/remarks-for-group.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";

/** A work form of the library, with its words. */
export interface KnownWorkForm {
  readonly form: Pick<WorkForm, "minutes">;
  readonly texts: WorkFormTexts;
  readonly credits: readonly string[];
}

/** The rows and results of one community that an agenda is told from. Order of the lists is free. */
export interface AgendaDocumentInput {
  readonly community: Community;
  readonly meeting: Meeting;
  readonly agenda: Agenda;
  readonly points: readonly AgendaPoint[];
  readonly tips: readonly AgendaPointTip[];
  readonly members: readonly Member[];
  /** All of the community. */
  readonly actions: readonly Action[];
  readonly rounds: readonly RoundResult[];
  readonly attention: readonly FactorAttention[];
  /** Which of them need attention: what the manager set aside does not. */
  readonly needs: Needs;
  /** Where remarks stand: what is not for the group is left out here. */
  readonly said: RemarkRows;
  readonly instrument: Instrument;
  readonly texts: InstrumentTexts;
  /** A work form; `undefined` when the library does not know it. */
  readonly workForm: (workFormId: string) => KnownWorkForm | undefined;
}
