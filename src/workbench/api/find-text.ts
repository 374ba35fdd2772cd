import { cellArea } from "../model/area";
import { displayText } from "../model/display-text";
import type { ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import type { Arguments } from "../protocol/arguments";
import { make, type RangeTarget } from "./targets";

/** The first cell of a range that shows a text, row by row, or the last if searched backwards; null if none does. */
export async function findText(
  { sheet, area }: RangeTarget,
  args: Arguments,
  context: ApiContext,
): Promise<ApiObject | null> {
  const wanted = args.text(0);
  const { completeMatch = false, matchCase = false, searchDirection = "Forward" } = criteriaOf(args.raw(1));
  await context.calculated();
  const { model } = context;
  const plain = (text: string) => (matchCase ? text : text.toLowerCase());
  const isFound = (text: string) =>
    completeMatch ? plain(text) === plain(wanted) : plain(text).includes(plain(wanted));
  const found = [...model.sheet(sheet).cells(area)].filter(({ cell: { value, numberFormat } }) =>
    isFound(displayText(value, numberFormat, model.dates)),
  );
  const place = searchDirection === "Backwards" ? found.at(-1) : found[0];
  return place === undefined ? null : make("Range", { sheet, area: cellArea(place.row, place.column) });
}

/** @throws ItemNotFound if no cell shows it */
export async function findTextOrFail(...given: Parameters<typeof findText>): Promise<ApiObject> {
  const found = await findText(...given);
  if (found === null) throw new ApiError("ItemNotFound");
  return found;
}

function criteriaOf(value: unknown): Excel.SearchCriteria {
  if (value === null) return {};
  if (typeof value !== "object") throw new ApiError("InvalidArgument");
  return value as Excel.SearchCriteria;
}
