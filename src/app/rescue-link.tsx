import { useMessages } from "#i18n/language-context.tsx";

import "./rescue-link.css";

/** To the emergency exit (B5): a page that needs the database and nothing else of the app. */
export function RescueLink() {
  const { errors } = useMessages();
  return (
    <p className="rescue-link">
      <a href="./rescue/index.html">{errors.rescue}</a>
    </p>
  );
}
