import { type ReactNode } from "react";

import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Page } from "#ui/page.tsx";

import { ArchivedBanner } from "./archived-banner.tsx";
import { ExampleBanner } from "./example-banner.tsx";

import "./community-page.css";

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
      {community.archived && <ArchivedBanner community={community} />}
      {children}
      {community.isExample && <ExampleBanner community={community} />}
    </Page>
  );
}
