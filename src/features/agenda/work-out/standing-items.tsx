import { STANDING_ITEMS } from "#domain/agenda/agenda.ts";
import { type Choices } from "#features/agenda/make/use-choices.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Check } from "#ui/form/check.tsx";

/** Points that can stand on every agenda (G1). */
export function StandingItems({ choices }: { readonly choices: Choices }) {
  const { agenda, terms } = useMessages();
  return (
    <fieldset className="agenda-step">
      <legend>
        <h3>{agenda.make.standing}</h3>
      </legend>
      <p className="quiet">{agenda.make.standingHint}</p>
      <div className="agenda-checks">
        {STANDING_ITEMS.map((item) => (
          <Check
            key={item}
            className="agenda-check"
            isOn={choices.hasStanding(item)}
            onChange={(isOn) => choices.chooseStanding(item, isOn)}
          >
            {terms.standingItems[item].title}
          </Check>
        ))}
      </div>
    </fieldset>
  );
}
