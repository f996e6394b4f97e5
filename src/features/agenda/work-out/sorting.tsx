import {
  type Announcements,
  closestCenter,
  DndContext,
  KeyboardSensor,
  type Modifier,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { type ReactNode, useRef } from "react";

import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { useMessages } from "#i18n/language-context.tsx";

import { stepToPlace } from "./step-to-place.ts";

interface SortingProps {
  readonly points: readonly AgendaPoint[];
  readonly name: (point: AgendaPoint) => string;
  readonly onMove: (pointId: string, toIndex: number) => void;
  readonly children: ReactNode;
}

/** Lets the points be sorted by drag and by keyboard, and tells how it goes in the language of the app. */
export function Sorting({ points, name, onMove, children }: SortingProps) {
  const { agenda } = useMessages();
  const ids = points.map(({ id }) => id);
  const sensors = useSensors(
    // A few pixels first: a click with an unsteady hand is no drag.
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: stepToPlace(ids) }),
  );
  const announcements = useAnnouncements(points, name);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={UP_AND_DOWN}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: agenda.sorting.howTo },
      }}
      onDragEnd={({ active, over }) => {
        if (over !== null && over.id !== active.id) onMove(String(active.id), ids.indexOf(String(over.id)));
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}

const UP_AND_DOWN: Modifier[] = [({ transform }) => ({ ...transform, x: 0 })];

function useAnnouncements(
  points: readonly AgendaPoint[],
  name: (point: AgendaPoint) => string,
): Announcements {
  const { sorting: words } = useMessages().agenda;
  const lastOver = useRef<UniqueIdentifier>(undefined);
  const place = (id: UniqueIdentifier | undefined) => points.findIndex((point) => point.id === id);
  const named = (id: UniqueIdentifier) => {
    const point = points[place(id)];
    return point === undefined ? "" : name(point);
  };
  return {
    onDragStart: ({ active }) => {
      lastOver.current = active.id;
      return words.pickedUp(named(active.id));
    },
    onDragOver: ({ active, over }) => {
      // Right after it is picked up a point is over itself; saying that would cut off that it was picked up.
      if (over === null || over.id === lastOver.current) return undefined;
      lastOver.current = over.id;
      return words.over(named(active.id), place(over.id) + 1, points.length);
    },
    onDragEnd: ({ active, over }) =>
      words.dropped(named(active.id), place(over?.id ?? active.id) + 1, points.length),
    onDragCancel: ({ active }) => words.cancelled(named(active.id)),
  };
}
