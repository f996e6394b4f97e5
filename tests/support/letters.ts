/** A piece of text as it stands on the screen. */
export interface Letters {
  readonly text: string;
  /** In CSS pixels, with what enlarges or shrinks it. */
  readonly size: number;
  /** Whether all of it lies within the window. */
  readonly isInSight: boolean;
}

/** Every text that can be seen, those of drawings too. */
export function visibleLetters(root: Element): readonly Letters[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const letters: Letters[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const parent = node.parentElement;
    if (parent === null || node.textContent?.trim() === "" || !parent.checkVisibility()) continue;
    if (parent.closest(".visually-hidden, option, style") !== null) continue;
    letters.push({
      text: node.textContent?.trim() ?? "",
      size: Number.parseFloat(getComputedStyle(parent).fontSize) * scaleOf(parent),
      isInSight: boxesOf(node).every(
        ({ left, top, right, bottom }) =>
          left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1,
      ),
    });
  }
  return letters;
}

function boxesOf(node: Node): readonly DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()];
}

/** How much the transforms around an element enlarge it. */
function scaleOf(element: Element): number {
  let scale = 1;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { transform } = getComputedStyle(at);
    if (at instanceof HTMLElement && transform !== "none") scale *= new DOMMatrix(transform).a;
  }
  return scale;
}
