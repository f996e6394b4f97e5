import { type ReactNode } from "react";
import { Link } from "wouter";

import { useMessages } from "#i18n/language-context.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";

import { Licences } from "./licences.tsx";
import { Sources } from "./sources.tsx";

import "./about-page.css";

/** Whose factors these are, what a score says, and what the app does with data. */
export function AboutPage() {
  const { about, app } = useMessages();
  return (
    <Page narrow title={about.title} lead={about.intro}>
      <p>{about.name}</p>
      <Part {...about.factors}>
        <Sources />
      </Part>
      <Part {...about.limits}>
        <p>
          <Link href={places.method()}>{app.pages.method}</Link>
        </p>
      </Part>
      <Part {...about.data}>
        <p>
          <Link href={places.myData()}>{app.pages.myData}</Link>
        </p>
      </Part>
      <Part {...about.software}>
        <Licences />
      </Part>
    </Page>
  );
}

interface PartProps {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly children?: ReactNode;
}

function Part({ title, paragraphs, children }: PartProps) {
  return (
    <Section title={title}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {children}
    </Section>
  );
}
