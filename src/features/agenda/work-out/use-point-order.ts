import { useState } from "react";

import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { movePoint } from "#storage/rows/agendas.ts";
import { usePending } from "#ui/form/use-pending.ts";

import { useAgendaOnPage } from "./agenda-on-page.tsx";

const BETWEEN = " ";

interface PointOrder {
  /** In the order that the user made, also while it is being stored. */
  readonly points: readonly AgendaPoint[];
  /** Moves a point to a place, from 0. */
  readonly move: (pointId: string, toIndex: number) => void;
}

/** The points in their order; a move shows at once and is stored behind it. */
export function usePointOrder(): PointOrder {
  const { agenda, points, save } = useAgendaOnPage();
  const database = useDatabase();
  const stored = points.map(({ id }) => id).join(BETWEEN);
  const [order, choose, giveUp] = usePending(stored, save);
  const [moving, setMoving] = useState<Promise<unknown>>(Promise.resolve());
  const ids = order.split(BETWEEN);
  // What was added or removed meanwhile makes the pending order one that will never be stored.
  if (order !== stored && (ids.length !== points.length || points.some(({ id }) => !ids.includes(id))))
    giveUp();
  const shown = points.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));

  return {
    points: shown,
    move: (pointId, toIndex) => {
      const others = shown.filter(({ id }) => id !== pointId).map(({ id }) => id);
      const moved = choose(others.toSpliced(toIndex, 0, pointId).join(BETWEEN), async () => {
        // One after the other, or a quick second move would be overtaken.
        await moving;
        return movePoint(database, agenda, pointId, toIndex);
      });
      setMoving(moved);
    },
  };
}
