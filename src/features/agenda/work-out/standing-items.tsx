import { STANDING_ITEMS } from "#domain/agenda/agenda.ts";
import { type Choices } from "#features/agenda/make/use-choices.ts";
import { useMessages } from "#i18n/language-context.tsx";

/** Points that can stand on every agenda (G1). */
export function StandingItems({ choices }: { readonly choices: Choices }) {
  const { agenda, vocabulary } = useMessages();
  return (
    <fieldset className="agenda-step">
      <legend>
        <h3>{agenda.make.standing}</h3>
      </legend>
      <p className="quiet">{agenda.make.standingHint}</p>
      <div className="agenda-checks">
        {STANDING_ITEMS.map((item) => (
          <label key={item} className="agenda-check">
            <input
              type="checkbox"
              checked={choices.hasStanding(item)}
              onChange={({ target }) => choices.chooseStanding(item, target.checked)}
            />
            {vocabulary.standingItems[item].title}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
