import { useMessages } from "#i18n/language-context.tsx";

import "./rescue-link.css";

/** Saves a copy with no part of the app. */
export const RESCUE_PAGE = "./rescue/index.html";

/** To the emergency exit (B5): a page that needs the database and nothing else of the app. */
export function RescueLink() {
  const { errors } = useMessages();
  return (
    <p className="rescue-link">
      <a href={RESCUE_PAGE}>{errors.rescue}</a>
    </p>
  );
}
