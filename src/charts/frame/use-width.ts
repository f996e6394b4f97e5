import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/**
 * The width of an element in CSS pixels, kept up to date; 0 until it is laid out.
 *
 * Recharts is given numbers and not its own container: that one draws nothing at first, and warns when it is hidden.
 */
export function useWidth<E extends HTMLElement = HTMLDivElement>(): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const node = element.current;
    if (node === null) return;
    // A hidden element measures 0: the last real width is kept, so that showing it again is instant.
    const measure = () => setWidth((before) => Math.floor(node.clientWidth) || before);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
