import type { WorkbookModel } from "../model/workbook-model";
import { ApiError } from "../protocol/api-error";

/** Refuses a sheet name that Excel refuses: empty, over 31 characters, with : \ / ? * [ or ], History, which Excel keeps for itself, or already taken. */
export function checkSheetName(model: WorkbookModel, name: string): void {
  if (name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$|^history$/i.test(name)) {
    throw new ApiError("InvalidArgument");
  }
  if (model.sheetByName(name)) throw new ApiError("ItemAlreadyExists");
}
