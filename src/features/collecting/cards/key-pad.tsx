import { useStatements } from "#content/use-instrument.tsx";
import { POINTS } from "#domain/rounds/answer.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";

interface KeyPadProps {
  readonly asksRemarks: boolean;
  readonly isFull: boolean;
  readonly onKey: (key: string) => void;
}

/** The same keys for a finger or a mouse. */
export function KeyPad({ asksRemarks, isFull, onKey }: KeyPadProps) {
  const { collecting, vocabulary } = useMessages();
  const { texts } = useStatements();
  const { pad, nothing } = collecting.typingCards;
  const others = [
    { key: "0", label: vocabulary.answers["dont-know"] },
    { key: "N", label: vocabulary.answers["not-applicable"] },
    { key: ".", label: nothing },
  ];
  return (
    <div className="key-pad" role="group" aria-label={pad.group}>
      <div className="key-pad__points">
        {POINTS.map((point) => (
          <Button key={point} className="key-pad__point" onClick={() => onKey(String(point))}>
            <span className="answer__point">{point}</span>
            <span className="answer__label">{texts.points[point]}</span>
          </Button>
        ))}
      </div>
      <div className="key-pad__others">
        {others.map(({ key, label }) => (
          <Button key={key} onClick={() => onKey(key)}>
            <kbd>{key}</kbd> {label}
          </Button>
        ))}
      </div>
      <div className="key-pad__ways">
        <Button look={isFull ? "primary" : "plain"} size="large" onClick={() => onKey("Enter")}>
          {pad.confirm}
        </Button>
        <Button size="large" onClick={() => onKey("Backspace")}>
          {pad.back}
        </Button>
        {asksRemarks && (
          <Button size="large" onClick={() => onKey("+")}>
            {pad.remark}
          </Button>
        )}
      </div>
    </div>
  );
}
