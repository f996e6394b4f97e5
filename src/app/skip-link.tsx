import { useMessages } from "#i18n/language-context.tsx";

/** Past the header, for who reads by keyboard (U2). */
export function SkipLink() {
  const { app } = useMessages();
  return (
    <a
      className="skip"
      href="#inhoud"
      onClick={(event) => {
        // The hash is the address of the page; focus moves without changing it.
        event.preventDefault();
        document.querySelector<HTMLElement>("main")?.focus();
      }}
    >
      {app.skip}
    </a>
  );
}
