import { readInParts, usedAreas } from "./read-in-parts";
import { SheetContents } from "../domain/sheet-contents";

/** How many cells are read at once. Excel on the web answers with up to 5 MB. */
const cellsATrip = 200_000;

/** A sheet with the address of its used cells loaded. */
export interface UsedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly used: Excel.Range;
}

/** What all used cells of sheets hold. A round trip for every 200,000 cells. */
export async function readContents(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
): Promise<SheetContents> {
  const contents = new SheetContents();
  await readInParts(
    context,
    usedAreas(sheets),
    cellsATrip,
    (range) => range.load({ formulas: true }),
    ({ name, area, range }) => contents.add(name, range.formulas, area.top, area.left),
  );
  return contents;
}
