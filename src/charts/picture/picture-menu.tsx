import { Download } from "lucide-react";
import { type RefObject, useState } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";

import { pictureOf } from "./picture-of.ts";
import { savePicture } from "./save-picture.ts";

interface PictureMenuProps {
  readonly title: string;
  /** What is drawn: the title, the chart and its footnote. */
  readonly sheet: RefObject<HTMLElement | null>;
}

/** The chart to take along into slides: PNG for everywhere, SVG for who wants to edit it. */
export function PictureMenu({ title, sheet }: PictureMenuProps) {
  const messages = useMessages().charts.figure;
  const [failed, setFailed] = useState(false);

  async function handleSave(kind: "png" | "svg") {
    if (sheet.current === null) return;
    setFailed(!(await savePicture(pictureOf(sheet.current), kind, title)));
  }

  return (
    <details
      className="chart-menu"
      onKeyDown={({ key, currentTarget }) => {
        if (key !== "Escape") return;
        currentTarget.open = false;
        currentTarget.querySelector("summary")?.focus();
      }}
    >
      <summary className="button button--quiet" aria-label={messages.pictureOf(title)}>
        <Download aria-hidden="true" size={18} />
        {messages.picture}
      </summary>
      <div className="chart-menu__items">
        <Button onClick={() => void handleSave("png")}>{messages.asPng}</Button>
        <Button onClick={() => void handleSave("svg")}>{messages.asSvg}</Button>
      </div>
      {failed && <p role="alert">{messages.pictureFailed}</p>}
    </details>
  );
}
