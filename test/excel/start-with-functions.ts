import { libraryOfReleases } from "../../src/client/library-of-releases";
import { answerExcel } from "../../src/functions/running/answer-excel";
import functions from "../../src/functions/functions.json";
import { registry } from "../../src/functions/running/registry";
import type { BlankCells } from "../../src/workbench/calculation";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";
import { asLeeds } from "../actions/fake-figures";
import { startOffice } from "../support/office-host";

/** The real office.js over a workbook that calculates, with the add-in's functions answering as Leeds. */
export async function startWithFunctions(requirementSets?: Readonly<Record<string, number>>, blankCells?: BlankCells) {
  const started = await startOffice({
    calculation: createUniverCalculation,
    functions,
    ...(requirementSets && { requirementSets }),
    ...(blankCells && { blankCells }),
  });
  const library = libraryOfReleases([asLeeds.release], asLeeds.own);
  for (const id of registry.keys()) {
    CustomFunctions.associate(id, (...args: unknown[]) => answerExcel(id, args, library));
  }
  return started;
}
