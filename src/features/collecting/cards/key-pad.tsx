import { useStatements } from "#content/use-instrument.tsx";
import { letterOfKind } from "#domain/kind-letter.ts";
import { ORGANISATION_KINDS } from "#domain/organisation-kind.ts";
import { POINTS } from "#domain/rounds/answer.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";

interface KeyPadProps {
  readonly asksRemarks: boolean;
  readonly asksKind: boolean;
  readonly isFull: boolean;
  readonly onKey: (key: string) => void;
}

/** The same keys for a finger or a mouse. */
export function KeyPad({ asksRemarks, asksKind, isFull, onKey }: KeyPadProps) {
  const { collecting, terms, vocabulary } = useMessages();
  const { texts } = useStatements();
  const { pad, nothing } = collecting.typingCards;
  const others = [
    { key: "0", label: vocabulary.answers["dont-know"] },
    { key: "N", label: vocabulary.answers["not-applicable"] },
    { key: ".", label: nothing },
  ];
  const kinds = asksKind
    ? ORGANISATION_KINDS.map((kind) => ({ key: letterOfKind(kind), label: terms.organisationKinds[kind] }))
    : [];
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
      <NamedKeys keys={others} onKey={onKey} />
      <NamedKeys keys={kinds} onKey={onKey} />
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

interface NamedKeysProps extends Pick<KeyPadProps, "onKey"> {
  readonly keys: readonly { readonly key: string; readonly label: string }[];
}

function NamedKeys({ keys, onKey }: NamedKeysProps) {
  if (keys.length === 0) return null;
  return (
    <div className="key-pad__others">
      {keys.map(({ key, label }) => (
        <Button key={key} onClick={() => onKey(key)}>
          <kbd>{key}</kbd> {label}
        </Button>
      ))}
    </div>
  );
}
