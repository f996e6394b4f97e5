import { lazy, type ReactNode, Suspense } from "react";

import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Page } from "#ui/page.tsx";

import "./community-page.css";

// Most communities are neither an example nor in the archive.
const ArchivedBanner = lazy(() =>
  import("./archived-banner.tsx").then((m) => ({ default: m.ArchivedBanner })),
);
const ExampleBanner = lazy(() => import("./example-banner.tsx").then((m) => ({ default: m.ExampleBanner })));

interface HomePageProps {
  readonly community: Community;
  /** How the community is doing. */
  readonly sentence: string;
  readonly children: ReactNode;
}

/** The frame of a community's own page. */
export function HomePage({ community, sentence, children }: HomePageProps) {
  const { app } = useMessages();
  return (
    <Page
      title={community.name}
      lead={sentence}
      {...(community.isExample && { eyebrow: <span className="tag">{app.example}</span> })}
    >
      {community.archived && (
        <Suspense fallback={null}>
          <ArchivedBanner community={community} />
        </Suspense>
      )}
      {children}
      {community.isExample && (
        <Suspense fallback={null}>
          <ExampleBanner community={community} />
        </Suspense>
      )}
    </Page>
  );
}
