import { Copy, Download, Maximize2, Share2 } from "lucide-react";
import { useMemo, useState } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { readResult, writeResult } from "#domain/result-code/result-code.ts";
import { type SharedResult } from "#domain/result-code/shared-result.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { saveFile } from "#platform/save-file.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Notice } from "#ui/notice.tsx";
import { QrCode } from "#ui/qr-code.tsx";
import { resultLink } from "#ui/result-address.ts";
import { Section } from "#ui/section.tsx";

import { LargeCode } from "./large-code.tsx";

interface HandOutProps {
  readonly shared: SharedResult;
  /** Where a whole room sees it, it says once more who can read it. */
  readonly isForRoom?: boolean;
}

/** The result as a code, link and file: whoever cannot use the one uses another. */
export function HandOut({ shared, isForRoom = false }: HandOutProps) {
  const { takeHome } = useMessages();
  const { instrument } = useInstrument();
  const link = useMemo(() => {
    const code = writeResult(shared, instrument);
    // What nobody could read is not handed out.
    return readResult(code, instrument).ok ? resultLink(code) : undefined;
  }, [shared, instrument]);
  if (link === undefined) {
    const { title, text } = takeHome.tooManyRounds;
    return (
      <Notice kind="problem" role="alert" title={title}>
        <p>{text}</p>
      </Notice>
    );
  }
  return (
    <Section title={takeHome.ready.title} className="section hand-out">
      <p>{takeHome.ready.scan}</p>
      <QrCode
        text={link}
        label={takeHome.ready.label(shared.communityName)}
        whenTooLong={<Notice kind="quiet" title={takeHome.ready.tooLong} />}
      />
      <p className="quiet">{takeHome.ready.notScanned}</p>
      {isForRoom && <p>{takeHome.ready.whoever}</p>}
      <Ways link={link} shared={shared} />
      <TextField
        label={takeHome.ready.link}
        value={link}
        readOnly
        onFocus={({ target }) => target.select()}
      />
    </Section>
  );
}

function Ways({ link, shared }: { readonly link: string; readonly shared: SharedResult }) {
  const { takeHome } = useMessages();
  const { ready } = takeHome;
  const format = useFormat();
  const [told, setTold] = useState("");
  const [isLarge, setIsLarge] = useState(false);
  const title = ready.named(shared.communityName, format.day(shared.madeOn));

  async function copy() {
    const isCopied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    setTold(isCopied ? ready.copied : ready.notCopied);
  }

  function save() {
    const text = `${title}\n${ready.inFile}\n\n${link}\n`;
    saveFile(new Blob([text], { type: "text/plain" }), `${ready.fileName}-${shared.madeOn}.txt`);
    setTold(ready.saved);
  }

  return (
    <>
      <div className="row no-print">
        <Button onClick={() => setIsLarge(true)}>
          <Maximize2 aria-hidden="true" size={18} />
          {ready.large}
        </Button>
        <Button onClick={() => void copy()}>
          <Copy aria-hidden="true" size={18} />
          {ready.copy}
        </Button>
        {"share" in navigator && (
          // Whoever changes their mind shares nothing.
          <Button onClick={() => void navigator.share({ title, url: link }).catch(() => undefined)}>
            <Share2 aria-hidden="true" size={18} />
            {ready.share}
          </Button>
        )}
        <Button onClick={save}>
          <Download aria-hidden="true" size={18} />
          {ready.save}
        </Button>
      </div>
      <p aria-live="polite">{told}</p>
      {isLarge && <LargeCode link={link} shared={shared} onClose={() => setIsLarge(false)} />}
    </>
  );
}
