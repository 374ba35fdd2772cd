/** The parts of the page that F6 moves between, each with the element that takes the focus. */
const parts: readonly { readonly part: string; readonly target: string; readonly isPane?: true }[] = [
  { part: ".title-bar", target: ".title-bar button" },
  { part: ".ribbon", target: ".ribbon-button" },
  { part: ".formula-bar", target: ".name-box" },
  { part: ".grid-scroller", target: "#grid" },
  { part: ".sheet-tabs", target: ".tabs [aria-selected=true]" },
  { part: ".task-pane:not([hidden])", target: ".task-pane iframe", isPane: true },
];

/**
 * Moves the focus to the next part of the page, or back to the one before. In the grid Tab goes from cell to cell, as
 * in Excel; F6 is the way out, as in Excel too. The add-in manages the focus inside the pane, so we ask it to take the
 * focus.
 */
export function focusNextPart(back: boolean, enterPane: (backward: boolean) => void): void {
  const there = parts.filter(({ target }) => document.querySelector(target) !== null);
  const now = there.findIndex(({ part }) => document.querySelector(part)?.contains(document.activeElement));
  const next = there[(now + (back ? -1 : 1) + there.length) % there.length];
  if (next === undefined) return;
  if (next.isPane) enterPane(back);
  else document.querySelector<HTMLElement>(next.target)?.focus({ preventScroll: true });
}
