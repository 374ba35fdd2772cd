import { formulaLibrary } from "../../src/cli/formula-library";
import { formulaRunner } from "../../src/cli/formula-runner";
import type { Calculation } from "../../src/workbench/calculation";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";

/** Whose workbooks the samples are; the service suggests the same authority for trying the add-in. */
export const authority = "Leeds";

/**
 * Calculates a sample before it is saved, as that authority and from the shipped releases, so that somebody without the
 * add-in, or who is not signed in yet, sees the figures too.
 */
export function calculationOfSamples(): Calculation {
  return createUniverCalculation(formulaRunner(formulaLibrary(["--as", authority])));
}
