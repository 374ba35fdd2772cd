import { becomeBarePage } from "../../benchmarks/bare-page";
import { newXlsx } from "../../src/workbook-file/xlsx";
import { startOffice } from "../../test/support/office-host";
import { calculationOfSamples } from "./calculation-of-samples";

/** An empty workbook that the add-in's own code works on through the real office.js, as it does in Excel. */
export async function openExcel() {
  if (typeof window === "undefined") becomeBarePage();
  const empty = await newXlsx(true);
  return startOffice({ calculation: calculationOfSamples, file: await empty.save(empty.data) });
}
