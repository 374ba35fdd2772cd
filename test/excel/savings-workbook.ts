import { placementMix } from "../../src/domain/scenarios/catalogue/placement-mix";
import { evaluateScenario } from "../../src/domain/scenarios/evaluate-scenario";
import { layOutSavings } from "../../src/domain/scenarios/savings/lay-out-savings";
import type { SavingToAdd } from "../../src/domain/scenarios/savings/savings-table";
import { layOutScenario } from "../../src/domain/scenarios/sheet/lay-out-scenario";
import { addSaving } from "../../src/excel/scenarios/add-saving";
import { addScenario } from "../../src/excel/scenarios/add-scenario";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";
import { seededInputs } from "../domain/scenarios/seeded-inputs";
import { startOffice } from "../support/office-host";

const about = { member: "Leeds", isDemonstration: false };
export const savingName = placementMix.saving ?? "";
/** What the scenarios of `workbookWith` save, in its order. */
export const worth = [1, 2].map((seed) =>
  Number(evaluateScenario(placementMix, seededInputs(placementMix, seed)).get(savingName)),
);

/** A workbook with scenarios on sheets of these names, at most two. */
export async function workbookWith(...names: readonly string[]) {
  const office = await startOffice({ calculation: () => createUniverCalculation({ names: [], run: async () => [] }) });
  for (const [seed, name] of names.entries()) {
    const inputs = seededInputs(placementMix, seed + 1);
    await addScenario(layOutScenario(placementMix, { ...about, name, inputs, origins: new Map(), releases: [] }));
  }
  await office.model.recalculation.settled();
  return office;
}

/** The saving of such a sheet, as it is added to the tracker. */
export const savingOf = (sheet: string, isLive: boolean, value: number | null = null): SavingToAdd => ({
  sheet,
  model: placementMix.title,
  name: savingName,
  value,
  isLive,
});
const layOut = (saving: SavingToAdd) => layOutSavings(saving, { ...about, today: "2026-12-01" });
/** Adds it, to a new tracker if there is none. */
export const add = (saving: SavingToAdd, isAgain = false) => addSaving(saving, layOut(saving), isAgain);

/** The cells of an area of the tracker. */
export function shown(address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Savings tracker").getRange(address).load({ values: true });
    await context.sync();
    return range.values as unknown[][];
  });
}
