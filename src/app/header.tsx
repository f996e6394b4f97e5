import { Menu, Moon, Sprout, Sun } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Link, useLocation, useRoute } from "wouter";

import { useLanguage, useMessages } from "#i18n/language-context.tsx";
import { useCommunities } from "#storage/live/use-communities.ts";
import { places } from "#ui/places.ts";
import { usePreferences } from "#view-state/preferences.ts";

/** The name, the places of a community, and everything else under one menu. */
export function Header() {
  const { app } = useMessages();
  const communityId = useCommunityAround();
  return (
    <header className="header no-print">
      <div className="header__row">
        <Link className="header__brand" href={places.start()}>
          <Sprout aria-hidden="true" size={26} />
          {app.name}
        </Link>
        {communityId !== undefined && <CommunityLinks communityId={communityId} />}
        <div className="header__tools">
          <LanguageButton />
          <ThemeButton />
          <MoreMenu communityId={communityId} />
        </div>
      </div>
    </header>
  );
}

/** The community of this page; on a page about the app the one that someone came from, or the only one there is. */
function useCommunityAround(): string | undefined {
  const communities = useCommunities();
  const [location] = useLocation();
  const [inCommunity, params] = useRoute("/c/:communityId/*?");
  const [last, setLast] = useState<string>();
  if (inCommunity && params.communityId !== last) setLast(params.communityId);
  if (inCommunity) return params.communityId;
  if (![places.myData, places.about, places.method].some((place) => place() === location)) return undefined;
  const ids = communities?.map(({ id }) => id) ?? [];
  return ids.find((id) => ids.length === 1 || id === last);
}

/** The tabs: the address of each, and the pages that belong to it by what stands behind the community. */
const TABS = [
  ["community", places.community, /^(profile)?$/],
  ["score", places.newRound, /^(score|collect|talk|questionnaire)$/],
  ["dashboard", places.dashboard, /^(dashboard|factor|result)$/],
  ["agenda", places.agendas, /^(agenda|actions|library)$/],
  ["meetings", places.meetings, /^(meetings|round|import)$/],
] as const;

function CommunityLinks({ communityId }: { readonly communityId: string }) {
  const { app } = useMessages();
  const [location] = useLocation();
  const [, part] = /^\/c\/[^/]+\/?([^/]*)/.exec(location) ?? [];
  return (
    <nav className="header__nav" aria-label={app.navigation}>
      {TABS.map(([page, to, pages]) => {
        const href = to(communityId);
        const isHere = part !== undefined && pages.test(part);
        return (
          <Link key={page} href={href} aria-current={href === location ? "page" : isHere}>
            {app.pages[page]}
          </Link>
        );
      })}
    </nav>
  );
}

export function LanguageButton() {
  const { app } = useMessages();
  const language = useLanguage();
  const setLanguage = usePreferences((preferences) => preferences.setLanguage);
  const other = language === "nl" ? "en" : "nl";
  return (
    <button
      type="button"
      className="header__tool"
      lang={other}
      title={app.language.label}
      onClick={() => setLanguage(other)}
    >
      {app.language.switchTo}
    </button>
  );
}

export function ThemeButton() {
  const { app } = useMessages();
  const theme = usePreferences((preferences) => preferences.theme);
  const setTheme = usePreferences((preferences) => preferences.setTheme);
  const isDark =
    theme === "dark" || (theme === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  const Icon = isDark ? Sun : Moon;
  return (
    <button type="button" className="header__tool" onClick={() => setTheme(isDark ? "light" : "dark")}>
      <Icon aria-hidden="true" size={18} />
      {isDark ? app.theme.toLight : app.theme.toDark}
    </button>
  );
}

function MoreMenu({ communityId }: { readonly communityId: string | undefined }) {
  const { app } = useMessages();
  const [location] = useLocation();
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (menu.current !== null) menu.current.open = false;
  }, [location]);
  return (
    <details
      className="more"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || menu.current === null) return;
        menu.current.open = false;
        menu.current.querySelector("summary")?.focus();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && event.relatedTarget !== null)
          event.currentTarget.open = false;
      }}
    >
      <summary className="header__tool">
        <Menu aria-hidden="true" size={18} />
        {app.more}
      </summary>
      <ul className="more__list">
        {communityId !== undefined && (
          <MenuItem href={places.profile(communityId)}>{app.pages.profile}</MenuItem>
        )}
        <MenuItem href={places.start()}>{app.pages.start}</MenuItem>
        <MenuItem href={places.myData()}>{app.pages.myData}</MenuItem>
        <MenuItem href={places.about()}>{app.pages.about}</MenuItem>
      </ul>
    </details>
  );
}

function MenuItem({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <li>
      <Link href={href}>{children}</Link>
    </li>
  );
}
