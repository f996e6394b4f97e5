import { type KeyboardCoordinateGetter, type UniqueIdentifier } from "@dnd-kit/core";

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * Where a point that is moved by keyboard goes: an arrow is one place, however high the cards are. The getter
 * of the package goes by the nearest corner, which passes over cards of another height.
 */
export function stepToPlace(ids: readonly UniqueIdentifier[]): KeyboardCoordinateGetter {
  return (event, { context: { active, over, collisionRect, droppableRects } }) => {
    const by = STEPS[event.code];
    if (by === undefined || active === null || collisionRect === null) return undefined;
    event.preventDefault();
    const next = ids[ids.indexOf((over ?? active).id) + by];
    const place = next === undefined ? undefined : droppableRects.get(next);
    if (place === undefined) return undefined;
    // Centre upon centre: no other place is nearer then.
    return { x: collisionRect.left, y: place.top + (place.height - collisionRect.height) / 2 };
  };
}
