/** Every address of the app (look.md: every place has its own). Within the hash, so that any static host serves it. */
export const places = {
  start: () => "/",
  community: (communityId: string) => `/c/${communityId}`,
  profile: (communityId: string) => `/c/${communityId}/profile`,
  meetings: (communityId: string) => `/c/${communityId}/meetings`,
  newRound: (communityId: string) => `/c/${communityId}/score`,
  score: (communityId: string, roundId: string) => `/c/${communityId}/score/${roundId}`,
  round: (communityId: string, roundId: string) => `/c/${communityId}/round/${roundId}`,
  importing: (communityId: string) => `/c/${communityId}/import`,
  dashboard: (communityId: string) => `/c/${communityId}/dashboard`,
  projector: (communityId: string) => `/c/${communityId}/projector`,
  factor: (communityId: string, factorId: string) => `/c/${communityId}/factor/${factorId}`,
  agendas: (communityId: string) => `/c/${communityId}/agenda`,
  agenda: (communityId: string, agendaId: string) => `/c/${communityId}/agenda/${agendaId}`,
  myData: () => "/data",
  about: () => "/about",
  method: () => "/method",
} as const;
