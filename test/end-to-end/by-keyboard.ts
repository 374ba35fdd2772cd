import type { Frame, Page } from "playwright-core";

const settleWithin = 10_000;

/** Where the focus is. */
export interface Focused {
  /** In the workbench's page, or in the add-in's frame. */
  readonly in: "page" | "pane";
  /** Roughly what a screen reader reads out: its label, or its text. Empty if nothing has the focus. */
  readonly name: string;
  readonly tag: string;
  /** The value of aria-expanded. */
  readonly isOpen: string | null;
  readonly inDialog: boolean;
  /** Whether the focus is visible. */
  readonly isMarked: boolean;
}

/** A user with a keyboard and no mouse. */
export function byKeyboard(page: Page, addIn: () => Frame) {
  async function focused(): Promise<Focused> {
    const onPage = await page.evaluate(whatHasFocus);
    return onPage.tag === "IFRAME"
      ? { in: "pane", ...(await addIn().evaluate(whatHasFocus)) }
      : { in: "page", ...onPage };
  }

  async function press(key: string, times = 1): Promise<Focused> {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
    return focused();
  }

  /**
   * Presses a key until the element with this name has the focus. On the way the focus must never be lost or invisible.
   */
  async function go(key: string, name: string | RegExp): Promise<Focused> {
    const stops: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      const now = await press(key);
      stops.push(now.name);
      if (now.name === "") throw new Error(`The focus is nowhere after ${stops.join(" → ")}.`);
      if (!now.isMarked) throw new Error(`Nothing shows that "${now.name}" (${now.tag}) has the focus.`);
      if (isCalled(now, name)) return now;
    }
    throw new Error(`${key} does not lead to ${String(name)}, but to ${stops.join(" → ")}.`);
  }

  /** Waits until the element with this name has the focus, because page and pane pass it on by messages. */
  async function settled(name: string | RegExp): Promise<Focused> {
    const deadline = Date.now() + settleWithin;
    for (let now = await focused(); ; now = await focused()) {
      if (isCalled(now, name)) return now;
      if (Date.now() > deadline) throw new Error(`The focus is on "${now.name}" (${now.tag}), not on ${String(name)}.`);
      await page.waitForTimeout(20);
    }
  }

  return {
    focused,
    settled,
    press,
    go,
    tab: (name: string | RegExp) => go("Tab", name),
    type: (text: string) => page.keyboard.type(text),
  };
}

function isCalled(now: Focused, name: string | RegExp): boolean {
  return typeof name === "string" ? now.name === name : name.test(now.name);
}

/** Must not refer to anything outside it, because it runs in the browser. */
function whatHasFocus(): Omit<Focused, "in"> {
  const element = document.activeElement;
  if (element === null || element === document.body) {
    return { name: "", tag: "", isOpen: null, inDialog: false, isMarked: false };
  }
  const { labels = null } = element as HTMLInputElement;
  const words = element.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element.textContent;
  // For a field, its frame shows the focus; for the grid, the active cell does.
  const cell = document.getElementById(element.getAttribute("aria-activedescendant") ?? "");
  const shown = [element, element.parentElement, cell].filter((each) => each !== null);
  const looks = shown.flatMap((each) =>
    ["", "::before", "::after"].map((part) => getComputedStyle(each, part || null)),
  );
  const isMarked = looks.some(
    ({ outlineStyle, outlineWidth, borderBottomStyle, borderBottomWidth, content, boxShadow }) =>
      (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) ||
      (content !== "none" &&
        content !== "normal" &&
        borderBottomStyle === "solid" &&
        Number.parseFloat(borderBottomWidth) >= 2) ||
      boxShadow.includes("0px 0px 0px 2px"),
  );
  return {
    name: (words ?? "").replace(/\s+/g, " ").trim() || element.tagName,
    tag: element.tagName,
    isOpen: element.getAttribute("aria-expanded"),
    inDialog: element.closest("[role=dialog]") !== null,
    isMarked: isMarked && element.checkVisibility(),
  };
}
