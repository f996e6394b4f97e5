import { FileDown } from "lucide-react";
import { useState } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { type Community } from "#domain/community.ts";
import { type Dashboard } from "#features/dashboard/use-dashboard.ts";
import { useFormat, useLanguage, useMessages } from "#i18n/language-context.tsx";
import { saveFile } from "#platform/save-file.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

interface MakeReportProps {
  readonly community: Community;
  readonly dashboard: Dashboard;
}

/** What the dashboard says on one A4, for a board (D2); what writes it is fetched when it is wanted. */
export function MakeReport(props: MakeReportProps) {
  const words = useMessages().documents.report;
  const { state, make } = useReport(props);
  return (
    <div className="no-print">
      <Button disabled={state === "busy"} onClick={() => void make()}>
        <FileDown aria-hidden="true" size={18} />
        {words.make}
      </Button>
      <p role="status">{state === "busy" || state === "made" ? words[state] : undefined}</p>
      {state === "failed" && (
        <Notice kind="problem" title={words.failed.title} role="alert">
          <p>{words.failed.text}</p>
        </Notice>
      )}
    </div>
  );
}

function useReport({ community, dashboard }: MakeReportProps) {
  const [state, setState] = useState<"idle" | "busy" | "made" | "failed">("idle");
  const { instrument, texts } = useInstrument();
  const speech = { language: useLanguage(), messages: useMessages(), format: useFormat() };

  async function make() {
    setState("busy");
    try {
      const [{ buildReport }, { saveReport }] = await Promise.all([
        import("#documents/report/build-report.ts"),
        import("#documents/report/save-report.ts"),
      ]);
      const report = buildReport({ ...dashboard, community, instrument, texts }, speech);
      if (report === undefined) return setState("idle");
      const made = await saveReport(report, new Date());
      if (made.ok) saveFile(made.value.blob, made.value.name);
      setState(made.ok ? "made" : "failed");
    } catch {
      // The writer itself could not be fetched: offline, and never needed before.
      setState("failed");
    }
  }

  return { state, make };
}
