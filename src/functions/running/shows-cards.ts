/** True where this Excel shows what a function gives as a card: from CustomFunctionsRuntime 1.4 on. */
export function showsCards(): boolean {
  // Before office.js is ready, and in tests, there is no context to ask.
  const context = (globalThis as { Office?: typeof Office }).Office?.context as Office.Context | undefined;
  return context?.requirements.isSetSupported("CustomFunctionsRuntime", "1.4") ?? false;
}
