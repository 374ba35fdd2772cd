/** The attribute of what stands for content that is being loaded: the focus waits for what comes in its place. */
export const placeholder = { "data-placeholder": "" };

const waited = "[data-placeholder]";

/**
 * What the Tab key can reach, except the elements by which Fluent notices that the focus leaves the page; and what is
 * about to be replaced by something that it can reach.
 */
const stops = ["a[href]", "button", "input", "select", "textarea", "summary", "[tabindex]", waited]
  .map((each) => `${each}:not([disabled], [tabindex="-1"], [data-tabster-dummy])`)
  .join();

/** The focused element or an ancestor of it, with its position. */
interface Step {
  readonly element: Element;
  readonly parent: Element;
  readonly index: number;
}

/**
 * Keeps the focus in the pane when the focused element disappears, as a finding does once it is fixed. The focus moves
 * to what took its place, or to what is next or was before; after a dialog, to where it was before. Without this the
 * next key would do nothing. Does nothing while Excel has the focus. The returned function stops it.
 */
export function keepFocus(page: Document): () => void {
  let path: readonly Step[] = [];
  /** The focused element before a dialog opened. */
  let before: Element | null = null;

  function remember(): void {
    const { activeElement: now } = page;
    if (now === null || now === page.body) return;
    const from = path[0]?.element;
    if (from && dialogOf(now) !== dialogOf(from)) before = from;
    path = stepsFrom(now);
  }

  function restore(): void {
    const [lost] = path;
    if (lost === undefined || lost.element.isConnected || !page.hasFocus()) return;
    if (page.activeElement !== null && page.activeElement !== page.body) return;
    const wasInDialog = path.some(({ element }) => element.matches("[role=dialog]"));
    const target = wasInDialog && before?.isConnected ? before : nearest(path);
    if (target instanceof HTMLElement) target.focus();
  }

  const observer = new MutationObserver(restore);
  page.addEventListener("focusin", remember);
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener("focusin", remember);
    observer.disconnect();
  };
}

function dialogOf(element: Element): Element | null {
  return element.closest("[role=dialog]");
}

function stepsFrom(element: Element): readonly Step[] {
  const { parentElement: parent } = element;
  if (parent === null || element.matches("body")) return [];
  return [{ element, parent, index: [...parent.children].indexOf(element) }, ...stepsFrom(parent)];
}

/** The focusable element nearest to where the focus was, in the innermost remaining ancestor that has one. */
function nearest(path: readonly Step[]): Element | null {
  for (const { parent, index } of path) {
    if (!parent.isConnected) continue;
    const children = [...parent.children].map(stopsIn);
    const found = children.slice(index).flat()[0] ?? children.slice(0, index).flat().at(-1);
    // The next content may still be loading; we look again when the page changes.
    if (found?.matches(waited) === true) return null;
    if (found !== undefined) return found;
    if (parent.matches("main")) return null;
  }
  return null;
}

function stopsIn(element: Element): readonly Element[] {
  return [element, ...element.querySelectorAll("*")].filter((each) => each.matches(stops) && isShown(each));
}

/** Some of Excel's browsers on the Mac, and jsdom, can't tell. */
function isShown(element: Element): boolean {
  return element.closest("[hidden]") === null && (element.checkVisibility?.() ?? true);
}
