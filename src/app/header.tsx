import { Menu, Moon, Sprout, Sun } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { Link, useLocation, useRoute } from "wouter";

import { useLanguage, useMessages } from "#i18n/language-context.tsx";
import { places } from "#ui/places.ts";
import { usePreferences } from "#view-state/preferences.ts";

/** The name, the four places of a community, and everything else under one menu. */
export function Header() {
  const { app } = useMessages();
  const [inCommunity, params] = useRoute("/c/:communityId/*?");
  const communityId = inCommunity ? params.communityId : undefined;
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

function CommunityLinks({ communityId }: { readonly communityId: string }) {
  const { app } = useMessages();
  return (
    <nav className="header__nav" aria-label={app.navigation}>
      <NavLink href={places.community(communityId)} exact>
        {app.pages.community}
      </NavLink>
      <NavLink href={places.newRound(communityId)}>{app.pages.score}</NavLink>
      <NavLink href={places.dashboard(communityId)}>{app.pages.dashboard}</NavLink>
      <NavLink href={places.agendas(communityId)}>{app.pages.agenda}</NavLink>
    </nav>
  );
}

interface NavLinkProps {
  readonly href: string;
  readonly exact?: boolean;
  readonly children: ReactNode;
}

function NavLink({ href, exact = false, children }: NavLinkProps) {
  const [location] = useLocation();
  const here = exact ? location === href : location === href || location.startsWith(`${href}/`);
  return (
    <Link href={href} aria-current={here ? "page" : undefined}>
      {children}
    </Link>
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
          <>
            <MenuItem href={places.meetings(communityId)}>{app.pages.meetings}</MenuItem>
            <MenuItem href={places.profile(communityId)}>{app.pages.profile}</MenuItem>
          </>
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
