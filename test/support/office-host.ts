import { type OfficeOptions, startOffice as startOfficeOf, type StartedOffice } from "../../src/cli/excel/start-office";
import { createSmallCalculation } from "./small-calculation";

/** The real office.js in this jsdom window, on a fresh workbook. The calculation is by default a small one for tests. */
export function startOffice(options: Partial<OfficeOptions> = {}): Promise<StartedOffice> {
  return startOfficeOf({ calculation: createSmallCalculation, ...options });
}
