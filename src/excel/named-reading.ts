import type { QuestionnaireCells } from "../domain/questionnaire/questionnaire-cells";
import type { RawCell } from "../domain/questionnaire/raw-cell";
import { areaBlock } from "./area-block";
import { type CellArea, joinCells } from "../domain/cell-area";
import { loadNamedPlaces, type NamedPlace } from "./named-places";
import type { CellBlock } from "./read-blocks";

/** Reads the cells of names, adjoining cells together, and where the names refer to at that moment. */
export function namedReading(places: readonly NamedPlace[]): {
  readonly blocks: readonly CellBlock[];
  /** Whether the names still referred to these cells when they were read. */
  isStill(): boolean;
  cells(): QuestionnaireCells["named"];
} {
  const cells = new Map<string, RawCell>();
  let now: readonly NamedPlace[] = [];
  const placesNow: CellBlock = {
    load(context) {
      const read = loadNamedPlaces(context);
      return () => (now = read());
    },
    part: () => null,
  };
  const areas = areasOf(places).map(({ sheet, area }) =>
    areaBlock(sheet, area, (read) => {
      for (const [down, row] of read.cells.entries())
        for (const [across, cell] of row.entries())
          cells.set(keyOf(sheet, read.area.top + down, read.area.left + across), cell);
    }),
  );
  return {
    blocks: places.length === 0 ? [] : [placesNow, ...areas],
    isStill() {
      const led = new Map(now.map(({ name, place, row, column }) => [name, keyOf(place.sheet, row, column)]));
      return places.every(({ name, place, row, column }) => led.get(name) === keyOf(place.sheet, row, column));
    },
    cells: () =>
      new Map(
        places.map(({ name, place, row, column }) => [
          name,
          { place, cell: cells.get(keyOf(place.sheet, row, column)) ?? { value: null } },
        ]),
      ),
  };
}

function areasOf(places: readonly NamedPlace[]): readonly { readonly sheet: string; readonly area: CellArea }[] {
  const sheets = new Map<string, NamedPlace[]>();
  for (const one of places) sheets.set(one.place.sheet, [...(sheets.get(one.place.sheet) ?? []), one]);
  return [...sheets].flatMap(([sheet, its]) => joinCells(its).map((area) => ({ sheet, area })));
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`;
}
