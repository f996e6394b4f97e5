import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";

/** The letters that a drawing for a room is made with, in CSS pixels. */
export const ROOM_LETTER = 24;

interface Room {
  readonly width: number;
  readonly height: number;
  /** How large a pixel of the drawing is on the screen. */
  readonly scale: number;
}

interface FittedProps {
  readonly children: (width: number, height: number) => ReactNode;
}

/**
 * Fills the room that is left, both ways. It is drawn in letters of one size and then made as large as the letters around it,
 * so that on any screen it looks as on one of 1080 lines.
 */
export function Fitted({ children }: FittedProps) {
  const [element, room] = useRoom();
  return (
    <span className="fitted" ref={element}>
      {room !== undefined && (
        <span
          className="fitted__drawing"
          style={{ width: room.width, height: room.height, transform: `scale(${room.scale})` }}
        >
          {children(room.width, room.height)}
        </span>
      )}
    </span>
  );
}

function useRoom(): readonly [RefObject<HTMLSpanElement | null>, Room | undefined] {
  const element = useRef<HTMLSpanElement>(null);
  const [room, setRoom] = useState<Room>();
  useLayoutEffect(() => {
    const node = element.current;
    if (node === null) return;
    const measure = () => {
      // Hidden it measures 0: the last real size is kept.
      if (node.clientWidth === 0 || node.clientHeight === 0) return;
      const scale = Number.parseFloat(getComputedStyle(node).fontSize) / ROOM_LETTER;
      const [width, height] = [node.clientWidth / scale, node.clientHeight / scale].map(Math.floor);
      if (width !== undefined && height !== undefined) setRoom({ width, height, scale });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [element, room];
}
