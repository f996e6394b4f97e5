import { isAt, places } from "#ui/places.ts";

/** The names of the places that none of these addresses is of: `/c/abc/score` is of `newRound`. */
export function placesMissed(visited: readonly string[]): readonly string[] {
  return Object.entries(places).flatMap(([name, one]) =>
    visited.some((path) => isAt(one, path)) ? [] : [name],
  );
}
