import type { ClubData } from "../../src/actions/ports";
import { libraryOfReleases } from "../../src/client/library-of-releases";
import { formulaRunner } from "../../src/cli/formula-runner";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";
import { asLeeds } from "../actions/fake-figures";
import { startOffice } from "../support/office-host";

interface Options {
  readonly requirementSets: Readonly<Record<string, number>>;
  /** A workbook to begin with. */
  readonly file: Uint8Array;
  /** Gets the file of a workbook that is opened beside it. */
  readonly openWorkbook: (file: string) => void;
  readonly data: Pick<ClubData, "release" | "own">;
}

/**
 * The real office.js over a workbook that calculates, with the add-in's functions answering as Leeds: at once, and not by
 * way of Microsoft's runtime as in `startWithFunctions`, so that a workbook is calculated once and not three times.
 */
export function startAnswering({
  requirementSets,
  file,
  openWorkbook,
  data: { release, own } = asLeeds,
}: Partial<Options> = {}) {
  const runner = formulaRunner(libraryOfReleases([release], own));
  return startOffice({
    calculation: () => createUniverCalculation(runner),
    ...(requirementSets && { requirementSets }),
    ...(file && { file }),
    ...(openWorkbook && { openWorkbook }),
  });
}
