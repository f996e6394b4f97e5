import { Copy, FileDown } from "lucide-react";
import { useState } from "react";

import { readStored } from "#community/read-community.ts";
import { ACTIONS, AGENDA_POINT_TIPS, AGENDA_POINTS, MEETINGS } from "#community/rows.ts";
import { SAID } from "#community/said.ts";
import { joined } from "#community/slice.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { inAgendaOrder } from "#domain/agenda/agenda.ts";
import { type AgendaOnPage, useAgendaOnPage } from "#features/agenda/work-out/agenda-on-page.tsx";
import { useFormat, useLanguage, useMessages } from "#i18n/language-context.tsx";
import { type Messages } from "#i18n/messages.ts";
import { copyFormatted, type FormattedText } from "#platform/copy-formatted.ts";
import { saveFile } from "#platform/save-file.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";

type State =
  | { readonly type: "idle" | "busy" | "pdfDone" | "pdfFailed" | "textFailed" | "copied" | "copiedPlain" }
  /** The browser refused the clipboard; the text is shown to be copied by hand. */
  | { readonly type: "refused"; readonly text: string };

/** The next step: the agenda as an accessible PDF, or as formatted text on the clipboard (D1). */
export function TakeAgenda() {
  const { agenda } = useMessages();
  const [state, setState] = useState<State>({ type: "idle" });
  const tellDocument = useDocument();

  async function tellText(): Promise<FormattedText> {
    const [{ agendaMarkdown }, { agendaHtml }, document] = await Promise.all([
      import("#documents/agenda/agenda-markdown.ts"),
      import("#documents/agenda/agenda-html.ts"),
      tellDocument(),
    ]);
    return { plain: agendaMarkdown(document), html: agendaHtml(document) };
  }

  async function downloadPdf() {
    setState({ type: "busy" });
    try {
      const { saveAgendaPdf } = await import("#documents/agenda/save-agenda-pdf.ts");
      const made = await saveAgendaPdf(await tellDocument(), new Date());
      if (made.ok) saveFile(made.value.blob, made.value.name);
      setState({ type: made.ok ? "pdfDone" : "pdfFailed" });
    } catch {
      // The writer itself could not be fetched: offline, and never needed before.
      setState({ type: "pdfFailed" });
    }
  }

  async function copyText() {
    try {
      setState(await copied(tellText()));
    } catch {
      setState({ type: "textFailed" });
    }
  }

  return (
    <Section title={agenda.take.title}>
      <div className="row">
        <Button
          look="primary"
          size="large"
          disabled={state.type === "busy"}
          onClick={() => void downloadPdf()}
        >
          <FileDown aria-hidden="true" size={20} />
          {agenda.take.pdf}
        </Button>
        <Button onClick={() => void copyText()}>
          <Copy aria-hidden="true" size={18} />
          {agenda.take.copy}
        </Button>
      </div>
      <Outcome state={state} />
    </Section>
  );
}

function Outcome({ state }: { readonly state: State }) {
  const { take } = useMessages().agenda;
  const failed = failureOf(state, take);
  return (
    <>
      <p role="status" className="agenda-take__status">
        {toldAbout(state, take)}
      </p>
      {failed !== undefined && (
        <Notice kind="problem" title={failed.title} role="alert">
          <p>{failed.text}</p>
        </Notice>
      )}
      {state.type === "refused" && (
        <textarea
          className="input agenda-take__text"
          aria-label={take.text}
          readOnly
          value={state.text}
          onFocus={({ target }) => target.select()}
        />
      )}
    </>
  );
}

type Words = Messages["agenda"]["take"];

function toldAbout({ type }: State, take: Words): string | undefined {
  const told: Partial<Record<State["type"], string>> = {
    busy: take.pdfBusy,
    pdfDone: take.pdfDone,
    copied: take.copied,
    copiedPlain: take.copiedPlain,
    refused: take.copyFailed,
  };
  return told[type];
}

function failureOf({ type }: State, take: Words): Words["pdfFailed"] | undefined {
  if (type === "pdfFailed") return take.pdfFailed;
  return type === "textFailed" ? take.textFailed : undefined;
}

async function copied(told: Promise<FormattedText>): Promise<State> {
  switch (await copyFormatted(told)) {
    case "formatted":
      return { type: "copied" };
    case "plain":
      return { type: "copiedPlain" };
    case "refused":
      return { type: "refused", text: (await told).plain };
  }
}

/** Tells the agenda as it is now; what tells it is fetched when it is asked for. */
function useDocument() {
  const onPage = useAgendaOnPage();
  const readOnPage = useStored(onPage);
  const { instrument, texts } = useInstrument();
  const messages = useMessages();
  const format = useFormat();
  const language = useLanguage();
  return async () => {
    const { buildAgendaDocument } = await import("#documents/agenda/build-agenda-document.ts");
    const { source, workForms } = onPage;
    return buildAgendaDocument(
      {
        ...onPage,
        ...(await readOnPage()),
        rounds: [...source.history.rounds, ...source.openRounds],
        attention: source.attention,
        instrument,
        texts,
        needs: source.needs,
        workForm: (id) => workForms.find(({ form }) => form.id === id),
      },
      { language, messages, format },
    );
  };
}

const STORED = joined(
  { meetings: MEETINGS, points: AGENDA_POINTS, tips: AGENDA_POINT_TIPS, actions: ACTIONS, said: SAID },
  (rows) => rows,
);

/** What was typed last is still on its way to the database when the button is pressed, and not yet on the page. */
function useStored({ agenda, meeting, settled }: AgendaOnPage) {
  const database = useDatabase();
  return async () => {
    await settled();
    const { meetings, points, ...rest } = await readStored(database, agenda.communityId, STORED);
    return {
      meeting: meetings.find(({ id }) => id === meeting.id) ?? meeting,
      points: inAgendaOrder(points.filter(({ agendaId }) => agendaId === agenda.id)),
      ...rest,
    };
  };
}
