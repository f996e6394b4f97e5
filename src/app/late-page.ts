import { type ComponentType, createElement } from "react";

import { fetched, suspending } from "#i18n/suspending.ts";
import { isAt } from "#ui/places.ts";

interface Place {
  readonly address: string;
}

const LATE: { readonly place: Place; readonly read: () => unknown }[] = [];

/**
 * A page that is fetched when it is first asked for, or while the app opens at its address. One that is there is drawn at
 * once, as React's `lazy` does not: it waits, and shows what comes after a wait no sooner than 300 ms after it began.
 */
export function page<Name extends string, Props extends object>(
  place: Place,
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): ComponentType<Props> {
  const read = suspending(load);
  LATE.push({ place, read });
  return (props) => {
    const Page: ComponentType<Props> = read()[name];
    return createElement(Page, props);
  };
}

/** Fetches the page of an address, if it is one that is fetched. */
export function fetchPageAt(path: string): Promise<void> {
  return fetched(() => LATE.find(({ place }) => isAt(place, path))?.read());
}

/** Fetches every page, one after the other. */
export async function fetchAllPages(): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- who uses the page meanwhile goes first
  for (const { read } of LATE) await fetched(read);
}
