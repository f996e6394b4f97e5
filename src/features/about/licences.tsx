import { useState } from "react";

import { z } from "#domain/schema.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Fold } from "#ui/fold.tsx";

/** What the build wrote about everything of others in it; see `.tools/licences.ts`. */
const Shipped = z.array(
  z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }),
);
type Shipped = z.infer<typeof Shipped>;

/** Everything of others that is shipped with the app, each with its licence; fetched when it is asked for. */
export function Licences() {
  const { software } = useMessages().about;
  const [shipped, setShipped] = useState<Shipped | "failed">();

  async function load() {
    const read = await fetch("./licences.json")
      .then((response) => response.json())
      .then((json: unknown) => Shipped.safeParse(json))
      .catch(() => undefined);
    setShipped(read?.success === true ? read.data : "failed");
  }

  return (
    <Fold title={software.licencesLink} onOpen={() => Array.isArray(shipped) || void load()}>
      {shipped === "failed" && <p role="alert">{software.licencesFailed}</p>}
      {Array.isArray(shipped) && (
        <ul className="licences">
          {shipped.map(({ name, version, licence, text }) => (
            <li key={`${name} ${version}`}>
              <Fold
                title={
                  <span>
                    {software.licenceOf(name, version)} <span className="quiet">{licence}</span>
                  </span>
                }
              >
                <pre lang="en" tabIndex={0} role="region" aria-label={software.licenceOf(name, version)}>
                  {text}
                </pre>
              </Fold>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
