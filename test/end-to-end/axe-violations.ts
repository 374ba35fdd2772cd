import AxeSource from "axe-core";
import type { OpenWorkbench } from "./open-workbench";

/** What axe finds in the pane, drawn by a browser, as "rule: element". */
export async function axeViolations(workbench: Pick<OpenWorkbench, "addIn">): Promise<readonly string[]> {
  const frame = workbench.addIn();
  await frame.evaluate(AxeSource.source);
  const found = await frame.evaluate(
    async () =>
      (await (globalThis as unknown as { axe: typeof AxeSource }).axe.run({ exclude: ["[data-tabster-dummy]"] }))
        .violations,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
