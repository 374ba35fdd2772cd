import { insertChart } from "../../../src/actions/insert-chart";
import { box } from "../../../src/domain/charts/box";
import type { ChartKind } from "../../../src/domain/charts/chart-kind";
import { quadrant } from "../../../src/domain/charts/quadrant";
import { scatter } from "../../../src/domain/charts/scatter";
import { spine } from "../../../src/domain/charts/spine";
import { succeed } from "../../../src/domain/result";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { asLeeds } from "../../actions/fake-figures";
import { manyMeasures, type Measure } from "../../support/many-measures";
import { drawnCharts } from "../drawn-charts";
import { startAnswering } from "../start-answering";

jest.setTimeout(120_000);

let model: WorkbookModel;
const { dataSheet } = drawnCharts(() => model);

/** Numbers from 0 up to 1, the same in every run (a linear congruential generator). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Measures with ties, gaps and figures below 0, of few or many members. */
function measuresFrom(next: () => number, members: number): readonly Measure[] {
  const polarities = ["neutral", "higher-is-better", "lower-is-better"] as const;
  return Array.from({ length: 4 }, (_, at): Measure => {
    const isTied = next() < 0.3;
    return {
      label: `Service ${at}: measure`,
      unit: at % 2 === 0 ? "GBP per week" : "%",
      decimals: at % 2,
      polarity: polarities[Math.floor(next() * 3)]!,
      figures: Array.from({ length: members }, () =>
        next() < 0.15 ? null : Math.round((next() * 900 - (isTied ? 0 : 100)) / (isTied ? 400 : 1)),
      ),
      year: next() < 0.2 ? "2023-24" : "2024-25",
    };
  });
}

describe.each<[string, ChartKind, readonly string[]]>([
  ["scatter", scatter, ["m1"]],
  ["box", box, []],
  ["spine", spine, ["m1", "", "m2", "m3"]],
  ["quadrant", quadrant, ["m1", "m2", "m3"]],
])("what a %s says is about the figures in its cells", (_, kind, others) => {
  // The title is shown only if the cells have the figures that it was made from.
  it.each([1, 2, 4, 5, 6, 9, 14, 23])("among %d authorities", async (members) => {
    const release = manyMeasures(measuresFrom(numbersFrom(members * 7919), members));
    const data = { ...asLeeds, release };
    ({ model } = await startAnswering({ data }));
    for (const peers of ["all", "others"]) {
      const added = await insertChart(excelWorkbook, { watch: async () => succeed(null) }, data, kind, {
        indicator: "m0",
        peers,
        year: "latest",
        others: others.map((indicator) => ({ indicator, release })),
      });
      // A group that has no figures at all is said so in place of a chart.
      if (!added.ok) expect(added.problem.code).toMatch(/^(too-few-values|no-trend|no-data-in-year|empty-group)$/);
    }
    const { cells } = members === 1 && model.sheetByName("Yardstick data") === null ? { cells: [] } : await dataSheet();
    const said = cells.filter(({ formula }) => formula?.startsWith("=AND("));
    expect(said.map(({ value }) => value)).toEqual(said.map(() => true));
    if (members > 4) expect(said).toHaveLength(2);
  });
});
