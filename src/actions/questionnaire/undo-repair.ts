import type { CellPlace } from "../../domain/cell-place";
import { subjectOfCopy } from "../../domain/questionnaire/answer-copy";
import { succeed, type Result } from "../../domain/result";
import { followMarks } from "./follow-marks";
import { recheckChanged } from "./recheck-changed";
import { saveCopies } from "./save-copies";
import type { SessionStore } from "./session-store";

/** What was undone of a repair. */
export interface UndoneRepair {
  /** How many cells were restored. */
  readonly restored: number;
  /** Those that somebody has changed since, which stay as they are. */
  readonly left: readonly CellPlace[];
  /** How many more stay because rows, columns or sheets may have moved since: what was theirs may be another's place. */
  readonly moved: number;
}

/** Restores what the last repair overwrote, except cells that somebody has changed since, and checks it. */
export async function undoRepair(store: SessionStore): Promise<Result<UndoneRepair>> {
  const held = store.held();
  if (!held.ok) return held;
  const { repaired, copies } = held.value;
  const due = repaired.filter(({ since }) => since === undefined);
  const changed = repaired.filter(({ since }) => since === "changed").map(({ cell }) => cell.place);
  const moved = repaired.length - due.length - changed.length;
  if (due.length === 0) {
    store.change({ repaired: [] });
    return succeed({ restored: 0, left: changed, moved });
  }
  const left = await store.ports.workbook.restoreCells(due.map(({ cell }) => cell));
  if (!left.ok) return left;
  const isLeft = ({ sheet, cell }: CellPlace) => left.value.some((one) => one.sheet === sheet && one.cell === cell);
  const restored = due.filter(({ cell }) => !isLeft(cell.place));
  const undone = new Set(restored.flatMap(({ copy }) => (copy === undefined ? [] : [subjectOfCopy(copy)])));
  store.change({ repaired: [], copies: copies.filter((copy) => !undone.has(subjectOfCopy(copy))) });
  store.changes.add(new Set(due.map(({ owner }) => owner)));
  const checked = await recheckChanged(store);
  if (checked.ok) await saveCopies(store);
  // The cells are restored even if Excel refuses the marks, which are tried again later.
  if (checked.ok) await followMarks(store);
  return checked.ok ? succeed({ restored: restored.length, left: [...changed, ...left.value], moved }) : checked;
}
