import { useState } from "react";

import { CommunityProvider } from "#community/community-provider.tsx";
import { useAttention } from "#community/use-attention.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { evidenceCsv } from "#domain/attention/evidence-csv.ts";
import { type Community } from "#domain/community.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { saveFile } from "#platform/save-file.ts";
import { useCommunities } from "#storage/live/use-communities.ts";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/form/select.tsx";

/** The numbers behind the flags of one community, to take along as CSV (A8). */
export function EvidenceDownload() {
  const { evidence } = useMessages().method;
  const communities = useCommunities();
  const [chosenId, setChosenId] = useState<string>();
  if (communities === undefined) return null;
  const chosen = communities.find(({ id }) => id === chosenId) ?? communities[0];
  if (chosen === undefined) return <p>{evidence.none}</p>;
  return (
    <>
      <SelectField
        label={evidence.choose}
        value={chosen.id}
        choices={communities.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setChosenId}
      />
      <CommunityProvider key={chosen.id}>
        <SaveEvidence community={chosen} />
      </CommunityProvider>
    </>
  );
}

function SaveEvidence({ community }: { readonly community: Community }) {
  const { evidence } = useMessages().method;
  const { instrument, texts } = useInstrument();
  const [factorIds] = useState(() => instrument.factors.map(({ id }) => id));
  const view = useAttention(community, factorIds);
  const nameOf = (factorId: FactorId) => texts.factors[factorId]?.name ?? factorId;
  return (
    <p>
      <Button
        disabled={view === undefined}
        onClick={() => {
          if (view) save(evidenceCsv(view.history, nameOf), evidence.fileName(fileSafe(community.name)));
        }}
      >
        {evidence.save}
      </Button>
    </p>
  );
}

// The mark at the start tells a spreadsheet that this is UTF-8.
function save(text: string, name: string): void {
  saveFile(new Blob(["\uFEFF", text], { type: "text/csv;charset=utf-8" }), name);
}

function fileSafe(name: string): string {
  return name
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
}
