import { isSameData } from "../../workbook-file/is-same-data";
import { plainPage } from "../../workbook-file/page";
import type { PageData } from "../../workbook-file/sheet-parts";
import type { ApiContext } from "../protocol/api-class";
import type { SheetTarget } from "./targets";

/** How a sheet is printed. */
export function pageOf({ sheet }: SheetTarget, { model }: ApiContext): PageData {
  return model.sheet(sheet).properties.page ?? plainPage;
}

/** Changes how a sheet is printed; undefined restores Excel's default. */
export function changePage(
  target: SheetTarget,
  context: ApiContext,
  change: { readonly [K in keyof PageData]?: PageData[K] | undefined },
): void {
  const all = Object.entries({ ...pageOf(target, context), ...change });
  const page = Object.fromEntries(all.filter(([, value]) => value !== undefined)) as unknown as PageData;
  context.model.changeSheet(target.sheet, { page: isSameData(page, plainPage) ? undefined : page });
}
