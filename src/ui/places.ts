/**
 * Every address of the app (look.md: every place has its own), and the link to it: `places.score(communityId, roundId)`.
 * Within the hash, so that any static host serves it.
 */
export const places = {
  start: place("/"),
  community: place("/c/:communityId"),
  profile: place("/c/:communityId/profile"),
  meetings: place("/c/:communityId/meetings"),
  newRound: place("/c/:communityId/score"),
  score: place("/c/:communityId/score/:roundId"),
  round: place("/c/:communityId/round/:roundId"),
  afterRound: place("/c/:communityId/round/:roundId/done"),
  collect: place("/c/:communityId/collect/:roundId"),
  collectBy: place("/c/:communityId/collect/:roundId/:road"),
  talk: place("/c/:communityId/talk/:roundId"),
  screen: place("/c/:communityId/projector/:roundId"),
  takeHomeOnScreen: place("/c/:communityId/projector/:roundId/result"),
  importing: place("/c/:communityId/import"),
  questionnaire: place("/c/:communityId/questionnaire"),
  dashboard: place("/c/:communityId/dashboard"),
  dashboardView: place("/c/:communityId/dashboard/:view"),
  asItWas: place("/c/:communityId/dashboard/round/:roundId"),
  asItWasView: place("/c/:communityId/dashboard/round/:roundId/:view"),
  takeHome: place("/c/:communityId/result"),
  projector: place("/c/:communityId/projector"),
  scoreInRoom: place("/c/:communityId/projector/score/:roundId"),
  projectorView: place("/c/:communityId/projector/view/:view"),
  factor: place("/c/:communityId/factor/:factorId"),
  agendas: place("/c/:communityId/agenda"),
  agenda: place("/c/:communityId/agenda/:agendaId"),
  actions: place("/c/:communityId/actions"),
  library: place("/c/:communityId/library"),
  libraryFor: place("/c/:communityId/library/for/:factorId"),
  workForm: place("/c/:communityId/library/:formId"),
  workFormOnScreen: place("/c/:communityId/projector/form/:formId"),
  myData: place("/data"),
  about: place("/about"),
  method: place("/method"),
  handedOver: place("/:code"),
} as const;

/** Whether what stands behind the `#` of an address is of this place. */
export function isAt({ address }: { readonly address: string }, path: string): boolean {
  return new RegExp(`^${address.replaceAll(/:\w+/g, "[^/]+")}$`).test(path);
}

/** What stands behind the `#` of the address of now. */
export function pathNow(): string {
  return location.hash.slice(1) || places.start.address;
}

/** `["communityId", "roundId"]` */
type NamesIn<Address extends string> = Address extends `${string}:${infer Name}/${infer Rest}`
  ? [Name, ...NamesIn<`/${Rest}`>]
  : Address extends `${string}:${infer Name}`
    ? [Name]
    : [];

type Ids<Names> = { readonly [Index in keyof Names]: string };

/** What stands after a colon is filled in, in its order. */
function place<const Address extends string>(address: Address) {
  const link = (...ids: Ids<NamesIn<Address>> & readonly string[]): string => {
    const rest = ids.values();
    return address.replace(/:\w+/g, () => rest.next().value ?? "");
  };
  return Object.assign(link, { address });
}
