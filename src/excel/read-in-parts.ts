import { type CellArea, formatArea } from "../domain/cell-area";
import { splitAddress } from "./split-address";

/** An area of a sheet to read, such as all its used cells. */
export interface AreaToRead {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly area: CellArea;
}

/** A part of such an area, of whole rows. */
export interface AreaPart extends AreaToRead {
  readonly range: Excel.Range;
}

/** The used areas of sheets; sheets without any are left out. @param sheets with `address` of their used range loaded */
export function usedAreas(
  sheets: readonly { readonly sheet: Excel.Worksheet; readonly name: string; readonly used: Excel.Range }[],
): readonly AreaToRead[] {
  return sheets.flatMap(({ sheet, name, used }) => {
    const area = used.isNullObject ? null : splitAddress(used.address)?.area;
    return area ? [{ sheet, name, area }] : [];
  });
}

/** How many cells the used areas of sheets have together. @param sheets with `address` of their used range loaded */
export function usedCells(sheets: Parameters<typeof usedAreas>[0]): number {
  return usedAreas(sheets).reduce(
    (sum, { area: { top, left, bottom, right } }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
}

/**
 * Reads areas in parts of so many cells together that Excel on the web can answer with them: one round trip for each
 * that many, however many areas there are.
 *
 * @param load queues what to load of each part
 * @param take gets each part, in order, once it is loaded
 */
export async function readInParts(
  context: Excel.RequestContext,
  areas: readonly AreaToRead[],
  cellsATrip: number,
  load: (range: Excel.Range) => void,
  take: (part: AreaPart) => void,
): Promise<void> {
  let queued: AreaPart[] = [];
  let cells = 0;
  const read = async () => {
    await context.sync();
    queued.forEach(take);
    [queued, cells] = [[], 0];
  };
  for (const { sheet, name, area } of areas) {
    const { left, right, bottom } = area;
    const width = right - left + 1;
    for (let top = area.top; top <= bottom;) {
      if (cells + width > cellsATrip && cells > 0) await read();
      const rows = Math.min(bottom - top + 1, Math.max(1, Math.floor((cellsATrip - cells) / width)));
      const part = { top, left, right, bottom: top + rows - 1 };
      const range = sheet.getRange(formatArea(part));
      load(range);
      queued.push({ sheet, name, area: part, range });
      cells += rows * width;
      top += rows;
    }
  }
  if (queued.length > 0) await read();
}
