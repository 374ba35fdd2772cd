/**
 * Stops office.js from handling keys that are for the pane. In Excel on the web office.js listens on the window: for
 * Tab it moves the focus by its own list, which ignores closed parts and dialogs, and at every Esc it leaves the pane,
 * even if Esc has just closed a list. Excel for Windows and Mac leave both keys to the browser, and so does this. An
 * Esc that nothing in the pane has used still goes to Excel. The returned function stops it.
 */
export function keepKeys(page: Document): () => void {
  function keep(event: KeyboardEvent): void {
    if (event.key === "Tab" || (event.key === "Escape" && event.defaultPrevented)) event.stopPropagation();
  }
  page.addEventListener("keydown", keep);
  return () => page.removeEventListener("keydown", keep);
}
