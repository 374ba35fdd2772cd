import type { ClubFigures } from "../../client/club-library";
import { createUniverCalculation } from "../../workbench/calculation/univer-calculation";
import { newXlsx } from "../../workbook-file/xlsx";
import { formulaRunner } from "../formula-runner";
import { becomePage } from "./become-page";
import { startOffice } from "./start-office";

/** A workbook that the add-in's own code works on without Excel. */
export interface OpenedExcel {
  /** Its file, once every cell is calculated and without the sheet that it began with. */
  save(): Promise<Uint8Array>;
  /** Frees what it takes. */
  close(): void;
}

/**
 * Opens an empty workbook for the real office.js, as in Excel. Its cells are calculated with these figures, so that
 * somebody without the add-in, or who is not signed in yet, sees them too. Only the one opened last can be worked on.
 */
export async function openExcel(library: ClubFigures): Promise<OpenedExcel> {
  becomePage();
  const empty = await newXlsx(true);
  const calculation = createUniverCalculation(formulaRunner(library));
  const { model, documentFile } = await startOffice({
    calculation: () => calculation,
    file: await empty.save(empty.data),
  });
  const first = model.sheets.map(({ id }) => id);
  // Everything is calculated together at the end, unless what is drawn has to be read before.
  const hold = model.recalculation.hold();
  return {
    async save() {
      first.forEach((id) => model.removeSheet(id));
      hold.release();
      await model.recalculation.settled();
      return documentFile();
    },
    close: () => calculation.dispose(),
  };
}
