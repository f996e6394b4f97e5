import { type Mode } from "#domain/rounds/round.ts";
import { useMessages } from "#i18n/language-context.tsx";

interface ModeFieldProps {
  /** In the order in which they are offered. */
  readonly modes: readonly Mode[];
  readonly mode: Mode;
  readonly onChange: (mode: Mode) => void;
}

/** Who scores (R2). */
export function ModeField({ modes, mode, onChange }: ModeFieldProps) {
  const { scoring, vocabulary } = useMessages();
  return (
    <fieldset className="choices">
      <legend className="field__label">{scoring.newRound.mode}</legend>
      {modes.map((value) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name="mode"
            value={value}
            checked={mode === value}
            onChange={() => onChange(value)}
          />
          <span>
            <strong>{vocabulary.modes[value].name}</strong>
            <span className="choice__hint">{vocabulary.modes[value].explanation}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
