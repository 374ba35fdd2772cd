import { parseArea } from "../../../src/domain/cell-area";
import type { CellPlace } from "../../../src/domain/cell-place";
import { succeed } from "../../../src/domain/result";
import { excelFrozen } from "../../../src/excel/frozen/excel-frozen";
import { startAnswering } from "../start-answering";
import { answeringModel, budgetSheets, contentsOf, enter } from "./budget-workbook";
import { randomEdit, seeded } from "./random-edits";

jest.setTimeout(600_000);

const from = async () => succeed({ at: "2026-11-30T09:00:00Z", releases: [], releaseOf: () => null });
const seeds = Array.from({ length: Number(process.env.SEEDS ?? 25) }, (_, at) => at + Number(process.env.FIRST ?? 1));

/** The cells from the first of these to the last, as contentsOf calls them: a formula fills a rectangle. */
function keysOf(places: readonly CellPlace[]): readonly string[] {
  const cells = places.map(({ cell }) => parseArea(cell)!);
  const [top, bottom] = [Math.min(...cells.map((cell) => cell.top)), Math.max(...cells.map((cell) => cell.bottom))];
  return cells.flatMap(({ left }) =>
    Array.from({ length: bottom - top + 1 }, (_, down) => `${places[0]!.sheet}!R${top + down}C${left}`),
  );
}

test("after any edits, every formula is what it would be had it never been frozen, or its cell is said to be changed", async () => {
  let restored = 0;
  let changed = 0;
  for (const seed of seeds) {
    const random = seeded(seed);
    const { model } = await startAnswering();
    const twin = answeringModel();
    for (const each of [model, twin]) {
      enter(each, budgetSheets(14));
      each.removeSheet(each.sheetByName("Sheet1")!.id);
      await each.recalculation.settled();
    }
    const frozen = await excelFrozen.freeze("workbook", true, from);
    if (!frozen.ok) throw new Error(frozen.problem.message);
    await model.recalculation.settled();
    expect([...contentsOf(model).values()].filter((content) => String(content).includes("CLUB."))).toEqual([]);
    const values = (each: typeof model) =>
      each
        .toData()
        .sheets.filter(({ visibility }) => visibility === "Visible")
        .map(({ cells }) =>
          cells
            .map(({ row, column, value }) => [
              row,
              column,
              typeof value === "object" && value !== null ? value.error : value,
            ])
            .filter(([, , value]) => value !== null),
        );
    if (seed === seeds[0]) expect(values(model)).toEqual(values(twin));

    const edits = Array.from({ length: 1 + Math.floor(random() * 7) }, (_, step) => step);
    const done: string[] = [];
    for (const step of edits) {
      const edit = randomEdit(random, twin, model, step);
      done.push(edit.name);
      for (const each of [model, twin]) {
        edit.apply(each);
        await each.recalculation.settled();
      }
    }
    const thawed = await excelFrozen.thaw("workbook");
    if (!thawed.ok) throw new Error(thawed.problem.message);
    await model.recalculation.settled();
    const [now, expected] = [contentsOf(model), contentsOf(twin)];
    const said = new Set(
      [
        ...thawed.value.changed.map(({ place, filled }) => [place, ...filled]),
        ...thawed.value.left.map((place) => [place]),
      ].flatMap(keysOf),
    );
    const wrong = [...new Set([...now.keys(), ...expected.keys()])]
      .filter((key) => !said.has(key) && now.get(key) !== expected.get(key))
      .map((key) => [key, now.get(key), expected.get(key)]);
    expect({ seed, done, wrong }).toEqual({ seed, done, wrong: [] });
    expect(thawed.value.unreadable).toBe(0);
    restored += thawed.value.restored;
    changed += thawed.value.changed.length;
  }
  // Most come back by themselves, or the test would show nothing.
  process.stdout.write(`${restored} restored, ${changed} said to be changed\n`);
  expect(restored).toBeGreaterThan(4 * changed);
});
