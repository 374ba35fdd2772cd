import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scenarios } from "../../src/domain/scenarios/catalogue/index";
import { sensitivity } from "../../src/domain/scenarios/sensitivity";
import { layOutScenario } from "../../src/domain/scenarios/sheet/lay-out-scenario";
import { addScenario } from "../../src/excel/scenarios/add-scenario";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";
import { newXlsx } from "../../src/workbook-file/xlsx";
import { seededInputs } from "../domain/scenarios/seeded-inputs";
import { convert, ifLibreOffice } from "../support/libre-office";
import { startOffice } from "../support/office-host";
import { readPages } from "../support/printed-page";

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), "yardstick-scenarios-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

ifLibreOffice("scenarios as LibreOffice prints them")(
  "prints what belongs together on one page: the inputs, and what matters most; and the day of the print",
  async () => {
    const office = await startOffice({
      calculation: () => createUniverCalculation({ names: [], run: async () => [] }),
    });
    for (const scenario of scenarios) {
      const inputs = seededInputs(scenario, 7);
      const about = { member: "Leeds", isDemonstration: false, name: scenario.title };
      await addScenario(layOutScenario(scenario, { ...about, inputs, origins: new Map(), releases: [] }));
    }
    await office.model.recalculation.settled();
    const file = join(folder, "all.xlsx");
    writeFileSync(file, await (await newXlsx()).save(office.model.toData()));
    await convert([file], "pdf", folder);
    // Line by line: the file has some words of a row after those of the next.
    const pages = readPages(join(folder, "all.pdf")).map(({ words }) =>
      words
        .toSorted((one, other) => Math.round(one.top) - Math.round(other.top) || one.left - other.left)
        .map(({ text }) => text)
        .join(" "),
    );
    for (const page of pages) expect(page).toMatch(/Printed \d/);
    for (const scenario of scenarios) {
      const { title } = scenario;
      const own = pages.filter((page) => page.startsWith(`${title}: Leeds`));
      const holding = (...said: readonly string[]) => own.filter((page) => said.every((one) => page.includes(one)));
      expect([title, holding("What goes in", "All figures can be used").length]).toEqual([title, 1]);
      const moving = sensitivity(scenario, seededInputs(scenario, 7)).map(({ input }) => input);
      const table = holding("What matters most to:", "Result at high").map((page) => {
        const [, after = ""] = page.split("Result at high");
        return moving.filter(({ label }) => after.includes(label)).length;
      });
      expect([title, table]).toEqual([title, [moving.length]]);
    }
  },
);
