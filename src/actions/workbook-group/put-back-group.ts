import type { CellPlace } from "../../domain/cell-place";
import type { Result } from "../../domain/result";
import type { WorkbookGroup } from "../ports";
import type { SharedStateStore } from "../shared-state";
import type { ChangedGroup } from "./change-workbook-group";

/**
 * Puts back what the cells named before, and the group that the workbook kept.
 *
 * @returns the cells that were left as they are, because they were changed since
 */
export async function putBackGroup(
  workbook: Pick<WorkbookGroup, "changeGroup">,
  state: Pick<SharedStateStore, "keepGroup">,
  { before, changes }: Pick<ChangedGroup, "before" | "changes">,
): Promise<Result<readonly CellPlace[]>> {
  const left = await workbook.changeGroup(
    changes.map(({ place, now, content }) => ({ place, now: content, content: now })),
    before,
  );
  if (!left.ok) return left;
  state.keepGroup(before);
  return left;
}
