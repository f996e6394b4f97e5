import { type Community } from "#domain/community.ts";

// SKELETON
export function FactorPage(_props: { readonly community: Community; readonly roundId?: string; readonly factorId?: string; readonly agendaId?: string }) {
  return null;
}
