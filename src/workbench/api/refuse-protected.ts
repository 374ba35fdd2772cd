import { type ProtectedAction, protectionRefusal } from "../model/protection";
import type { WorkbookModel } from "../model/workbook-model";
import { ApiError } from "../protocol/api-error";
import type { RangeTarget } from "./targets";

/**
 * Refuses with AccessDenied what a sheet's protection does not allow. Changes to contents and rows are refused by the
 * model.
 */
export function refuseProtected(model: WorkbookModel, { sheet, area }: RangeTarget, action: ProtectedAction): void {
  const message = protectionRefusal(model.sheet(sheet), area, action);
  if (message !== null) throw new ApiError("AccessDenied", { message });
}
