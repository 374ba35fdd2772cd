import type { CellPlace } from "../../domain/cell-place";
import { succeed, type Result } from "../../domain/result";
import type { GroupCellChange, WorkbookGroup } from "../ports";
import type { SharedStateStore } from "../shared-state";
import { countsOf, type GroupCounts, type GroupSurvey } from "./survey-groups";

/** What was changed, to put it back. */
export interface ChangedGroup {
  /** The group that the workbook kept before; null if none. */
  readonly before: string | null;
  readonly changes: readonly GroupCellChange[];
  readonly changed: GroupCounts;
  /** The cells that were left as they are, because they were changed meanwhile. */
  readonly left: readonly CellPlace[];
}

/**
 * Names one group in the whole workbook, in place of those that are given, and keeps it as the workbook's.
 *
 * @param from the keys of the groups to replace
 */
export async function changeWorkbookGroup(
  workbook: Pick<WorkbookGroup, "changeGroup">,
  state: Pick<SharedStateStore, "keepGroup">,
  { places, kept }: GroupSurvey,
  to: string,
  from: ReadonlySet<string>,
): Promise<Result<ChangedGroup>> {
  const meant = places.filter(({ stays, names }) => stays === null && [...names.keys()].some((name) => from.has(name)));
  const changes = meant.flatMap((place) => {
    const content = place.with(from);
    return content === place.content ? [] : [{ place: place.place, now: place.content, content }];
  });
  const left = await workbook.changeGroup(changes, to);
  if (!left.ok) return left;
  state.keepGroup(to);
  const isLeft = (one: GroupCellChange["place"]) =>
    left.value.some(({ sheet, cell }) => sheet === one.sheet && cell === one.cell);
  return succeed({
    before: kept,
    changes: changes.filter(({ place }) => !isLeft(place)),
    changed: countsOf(meant.filter(({ place }) => !isLeft(place))),
    left: left.value,
  });
}
