import { readReleaseFile } from "../../src/cli/read-release-file";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { signIn } from "./sign-in";

/**
 * Lists of all authorities in so many cells that the functions' answers don't fit into one message to Excel, and
 * Microsoft's runtime has to send them in several.
 */

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench({ settleWithin: 30_000 });
}, 120_000);

afterAll(() => workbench?.close(), 60_000);

/** A formula for each indicator and year that has a value for most authorities, and how many those are. */
function lists(peers: string) {
  const release = readReleaseFile("data/section-251.json.gz");
  if (!release.ok) throw new Error(release.problem.message);
  const { indicators, years, column } = release.value;
  return indicators.flatMap(({ id }, indicator) =>
    years.flatMap((year, at) => {
      const count = column(indicator, at)?.scaled.filter((scaled) => !Number.isNaN(scaled)).length ?? 0;
      return count > 100 ? [{ formula: `=ROWS(CLUB.PEERVALUES("${id}","${peers}","${year}"))`, count }] : [];
    }),
  );
}

it("shows all of about 2,000 lists of 150 authorities, although they don't fit into one message", async () => {
  // Written in several ways, because the same call in several cells is made only once.
  const asked = ["all", "All", "ALL"].flatMap(lists);
  expect(asked.reduce((total, { count }) => total + count, 0)).toBeGreaterThan(300_000);
  const { page, pane } = workbench;
  await signIn(pane, "Leeds");
  await page.locator('[data-cell="Budget!D19"]', { hasText: "£" }).waitFor();
  const shown = await page.evaluate(
    async (formulas) => {
      const model = window.workbench?.model;
      if (!model) throw new Error("The workbench shows no model.");
      const { id } = model.addSheet();
      const area = { top: 0, left: 0, bottom: formulas.length - 1, right: 0 };
      model.setCells(id, area, (row) => ({ formula: formulas[row] ?? "" }));
      await model.recalculation.settled();
      return formulas.map((_, row) => model.cell(id, row, 0).value);
    },
    asked.map(({ formula }) => formula),
  );
  expect(shown).toEqual(asked.map(({ count }) => count));
}, 60_000);
