import { type Round } from "#domain/rounds/round.ts";
import { places } from "#ui/places.ts";

/** Where what everyone answered is talked about: what was scored again, beside what was scored first (R8). */
export function placeOfTalk({ communityId, id, againOf }: Round): string {
  return places.talk(communityId, againOf ?? id);
}
