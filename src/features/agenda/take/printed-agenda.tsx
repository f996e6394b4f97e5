import { useInstrument } from "#content/use-instrument.tsx";
import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { openBefore } from "#domain/agenda/open-actions.ts";
import { type Flag } from "#domain/attention/flag.ts";
import { flagsIn } from "#domain/attention/flags-in.ts";
import { ActionText } from "#features/agenda/actions/action-text.tsx";
import { pointName } from "#features/agenda/point-name.ts";
import { useAgendaOnPage } from "#features/agenda/work-out/agenda-on-page.tsx";
import { Evidence } from "#features/agenda/work-out/evidence.tsx";
import { PointRemarks } from "#features/agenda/work-out/point-remarks.tsx";
import { WorkFormHow } from "#features/agenda/work-out/work-form-how.tsx";
import { smallPrint } from "#i18n/flag-details.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

/** The agenda as it comes out of a printer: text where the page has fields. */
export function PrintedAgenda() {
  const { agenda } = useMessages();
  const { points } = useAgendaOnPage();
  const total = points.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <div className="print-only">
      <p>{agenda.overview.size(points.length, total)}</p>
      <PrintedActions />
      {points.map((point, index) => (
        <PrintedPoint key={point.id} point={point} place={index + 1} />
      ))}
      <PrintedWorkForms />
    </div>
  );
}

function PrintedActions() {
  const messages = useMessages();
  const { actions, meeting, members } = useAgendaOnPage();
  const before = openBefore(actions, meeting.heldOn);
  if (before.length === 0) return null;
  return (
    <section className="agenda-printed">
      <h2>{messages.actions.open}</h2>
      <ul>
        {before.map((action) => (
          <li key={action.id}>
            <ActionText action={action} members={members} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PrintedPoint({ point, place }: { readonly point: AgendaPoint; readonly place: number }) {
  const messages = useMessages();
  const { texts } = useInstrument();
  const { tips, members, workForms } = useAgendaOnPage();
  const chosen = tips.filter(({ pointId }) => pointId === point.id).map(({ tipId }) => tipId);
  const factor = point.factorId === undefined ? undefined : texts.factors[point.factorId];
  const tipTexts = factor?.tips.filter(({ id }) => chosen.includes(id)) ?? [];
  const owner = members.find(({ id }) => id === point.ownerId);
  const form = workForms.find(({ form: { id } }) => id === point.workFormId);
  const { point: words } = messages.agenda;
  const flags = flagsIn(point.evidence);
  return (
    <section className="agenda-printed">
      <h2>
        {place}. {pointName(point, texts, messages)}
      </h2>
      <p>
        {words.printed(point.minutes, owner?.name ?? words.nobody)}
        {form !== undefined && ` ${words.printedForm(form.texts.name)}`}
      </p>
      {point.question !== "" && <p className="agenda-printed__question">{point.question}</p>}
      <Evidence flags={flags} />
      <Numbers flags={flags} />
      {point.reason !== "" && (
        <p>
          {words.reason}: {point.reason}
        </p>
      )}
      <PointRemarks point={point} />
      {tipTexts.length > 0 && <h3>{words.tips}</h3>}
      <ul>
        {tipTexts.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** What stands behind a fold on the screen: a fold cannot be opened on paper (A8). */
function Numbers({ flags }: { readonly flags: readonly Flag[] }) {
  const messages = useMessages();
  const format = useFormat();
  const told = flags.flatMap((flag) => smallPrint(flag, messages, format) ?? []);
  return told.map((text) => (
    <p key={text} className="small quiet">
      {text}
    </p>
  ));
}

/** How the points are worked on, each form once: for who leads them. */
function PrintedWorkForms() {
  const { documents } = useMessages();
  const { points, workForms } = useAgendaOnPage();
  const chosen = workForms.filter(({ form: { id } }) => points.some(({ workFormId }) => workFormId === id));
  if (chosen.length === 0) return null;
  return (
    <section>
      <h2>{documents.workForms.heading}</h2>
      {chosen.map((form) => (
        <div key={form.form.id} className="agenda-printed">
          <h3>{documents.workForms.form(form.texts.name, documents.agenda.duration(form.form.minutes))}</h3>
          <WorkFormHow form={form} />
        </div>
      ))}
    </section>
  );
}
