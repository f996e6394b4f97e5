import { type Community } from "#domain/community.ts";

// SKELETON
export function ProjectorPage(_props: { readonly community: Community; readonly roundId?: string; readonly factorId?: string; readonly agendaId?: string }) {
  return null;
}
