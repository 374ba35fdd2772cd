/**
 * Keeps from office.js the keys that are the pane's own affair; the answer ends it. In Excel on the web office.js listens
 * at the window: it moves the focus at every Tab by a list that knows neither folds nor the bounds of a dialog, and leaves
 * the pane at every Esc, also one that has just closed a list. Excel for Windows and Mac leave both to the browser; so
 * does this. An Esc that nothing in the pane has answered goes on to Excel.
 */
export function keepKeys(page: Document): () => void {
  function keep(event: KeyboardEvent): void {
    if (event.key === "Tab" || (event.key === "Escape" && event.defaultPrevented)) event.stopPropagation();
  }
  page.addEventListener("keydown", keep);
  return () => page.removeEventListener("keydown", keep);
}
