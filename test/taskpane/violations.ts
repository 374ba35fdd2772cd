import { act } from "@testing-library/react";
import axe from "axe-core";

/** What axe finds. jsdom draws nothing, so contrast is checked by eye and in the browser. */
export async function violations(element: Element): Promise<readonly string[]> {
  // It takes a while, and the pane goes on drawing meanwhile.
  const found = await act(() => axe.run(element, { rules: { "color-contrast": { enabled: false } } }));
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
