import type { GroupCell, GroupCells, WorkbookGroup } from "../../src/actions/ports";
import { problem } from "../../src/domain/problems";
import { fail, succeed } from "../../src/domain/result";

/** A workbook that names groups in cells, which a test can inspect and make refuse. */
export interface FakeWorkbookGroup extends WorkbookGroup {
  cells: GroupCells;
  /** Excel's answer to everything from now on; null makes it work again. */
  refusal: string | null;
}

export function fakeWorkbookGroup(cells: Partial<GroupCells> = {}): FakeWorkbookGroup {
  const answer = <T>(work: () => T) =>
    Promise.resolve(
      book.refusal === null ? succeed(work()) : fail(problem("workbook-refused", { detail: book.refusal })),
    );
  const book: FakeWorkbookGroup = {
    cells: { kept: null, formulas: [], yellow: [], inputs: [], named: [], guarded: [], ...cells },
    refusal: null,
    readGroup: () => answer(() => book.cells.kept),
    readGroupCells: () => answer(() => book.cells),
    changeGroup: (changes, kept) =>
      answer(() => {
        const { formulas, yellow, inputs } = book.cells;
        const changeOf = ({ place, content }: GroupCell) =>
          changes.find(
            (one) => one.place.sheet === place.sheet && one.place.cell === place.cell && one.now === content,
          );
        const changed = <T extends GroupCell>(cell: T): T => ({
          ...cell,
          content: changeOf(cell)?.content ?? cell.content,
        });
        const done = [...formulas, ...yellow, ...inputs].flatMap((cell) => changeOf(cell) ?? []);
        book.cells = {
          ...book.cells,
          kept,
          formulas: formulas.map(changed),
          yellow: yellow.map(changed),
          inputs: inputs.map(changed),
        };
        return changes.filter((one) => !done.includes(one)).map(({ place }) => place);
      }),
  };
  return book;
}
