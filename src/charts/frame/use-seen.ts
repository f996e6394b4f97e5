import { type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** True once an element comes near the window, and before the page is printed. It stays true. */
export function useSeen<E extends Element>(): readonly [RefObject<E | null>, boolean] {
  const element = useRef<E>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const node = element.current;
    if (node === null || seen) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
      },
      { rootMargin: "300px" },
    );
    observer.observe(node);
    // The browser takes its picture of the page as soon as the event has been handled.
    const showAtOnce = () => flushSync(() => setSeen(true));
    window.addEventListener("beforeprint", showAtOnce);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", showAtOnce);
    };
  }, [seen]);
  return [element, seen];
}
