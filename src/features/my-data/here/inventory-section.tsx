import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { INVENTORY_KINDS, useInventory } from "#storage/live/use-inventory.ts";
import { Section } from "#ui/section.tsx";

import { KeptResultsNote } from "./kept-results-note.tsx";

import "./inventory.css";

/** Which data there are, where, and who can see them (B8). */
export function InventorySection() {
  const { inventory: texts } = useMessages().erase;
  const format = useFormat();
  const inventory = useInventory();
  if (inventory === undefined) return null;
  const { counts } = inventory;
  const kinds = INVENTORY_KINDS.filter((kind) => (counts.get(kind) ?? 0) > 0);
  return (
    <Section title={texts.title}>
      <p>{texts.where}</p>
      {kinds.length > 0 && (
        <table className="inventory">
          <caption>{texts.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.kind}</th>
              <th scope="col">{texts.count}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{texts.kinds[kind]}</th>
                <td>{format.number(counts.get(kind) ?? 0, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <KeptResultsNote />
      {texts.preferences.map((line) => (
        <p key={line} className="quiet">
          {line}
        </p>
      ))}
      <h3>{texts.who}</h3>
      <ul>
        {texts.people.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{texts.rights}</h3>
      <p>{texts.rightsText}</p>
    </Section>
  );
}
