import { Link } from "wouter";

import { useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";

export function NotFoundPage() {
  const { app } = useMessages();
  return (
    <Page narrow title={app.notFound.title} lead={app.notFound.text}>
      <Link className={buttonClass("primary")} href={places.start()}>
        {app.notFound.toStart}
      </Link>
    </Page>
  );
}
