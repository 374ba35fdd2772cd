import { registry } from "../src/functions/running/registry";
import { signIn } from "../test/end-to-end/sign-in";
import { launchBrowser } from "../test/support/browser";

export interface CalculatedCells {
  /** Milliseconds from entering the formulas for the first time, before any release is fetched, to their results. */
  readonly cold: number;
  /** Milliseconds to calculate them all once more, with every function called again. */
  readonly warm: number;
  /** The memory of the page and the add-in afterwards, after garbage collection. */
  readonly heapMegabytes: number;
}

/** A busy machine takes a few times as long as an idle one. */
const mostMilliseconds = 240_000;

/**
 * Puts the formulas into the cells of a column, calculated by the workbench and answered by the add-in's own bundle
 * through Microsoft's custom-functions runtime. Each measurement has its own browser, so that nothing is left from the
 * one before.
 *
 * @param link opens the workbench and lets one sign in
 * @param trivial puts in the place of every function one that returns the first cell of its first argument
 * @returns null where it did not end in time
 * @throws where a cell shows an error
 */
export async function calculateCells(
  link: string,
  formulas: readonly string[],
  trivial = false,
): Promise<CalculatedCells | null> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(link);
    await signIn(page.frameLocator("iframe"), "Leeds");
    await page.locator('[data-cell="Budget!D19"]', { hasText: "£" }).waitFor();
    if (trivial) await Promise.all(page.frames().map((frame) => frame.evaluate(makeTrivial, [...registry.keys()])));
    const calculated = page.evaluate(async (written) => {
      const model = window.workbench?.model;
      if (!model) throw new Error("The workbench shows no model.");
      const { id } = model.addSheet();
      const area = { top: 0, left: 0, bottom: written.length - 1, right: 0 };
      const beginning = performance.now();
      model.setCells(id, area, (row) => ({ formula: written[row] ?? "" }));
      await model.recalculation.settled();
      const settled = performance.now();
      await model.recalculation.run("full");
      await model.recalculation.settled();
      const again = performance.now();
      const failed = written.find((_, row) => typeof model.cell(id, row, 0).value === "object") ?? null;
      return { cold: settled - beginning, warm: again - settled, failed };
    }, formulas);
    // Closing the browser ends the work, which then fails; that does not matter.
    calculated.catch(() => undefined);
    const ended = await Promise.race([calculated, timeUp()]);
    if (ended === null) return null;
    if (ended.failed !== null) throw new Error(`This cell shows no value: ${ended.failed}`);
    const inspector = await context.newCDPSession(page);
    await inspector.send("HeapProfiler.collectGarbage");
    const { usedSize } = await inspector.send("Runtime.getHeapUsage");
    return { cold: ended.cold, warm: ended.warm, heapMegabytes: usedSize / 1e6 };
  } finally {
    await browser.close();
  }
}

/** In the frame that has the add-in, and in no other. */
function makeTrivial(ids: readonly string[]): void {
  if (typeof CustomFunctions === "undefined") return;
  for (const id of ids) CustomFunctions.associate(id, (first?: unknown[][]) => [[first?.[0]?.[0] ?? 1]]);
}

function timeUp(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), mostMilliseconds).unref());
}
