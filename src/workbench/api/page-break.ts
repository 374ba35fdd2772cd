import type { ApiClass, ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { cellAt } from "./find-range";
import { pageBreaks } from "./page-breaks-access";
import { make, type PageBreakTarget } from "./targets";

/** A page break. Its row or column is the one after it. */
export const pageBreak: ApiClass<PageBreakTarget> = {
  name: "PageBreak",
  properties: {
    _Id: { get: ({ before }) => before },
    columnIndex: { get: (target, context) => placeOf(target, context).column },
    rowIndex: { get: (target, context) => placeOf(target, context).row },
  },
  methods: {
    delete: (target, _, context) => {
      placeOf(target, context);
      const others = pageBreaks.of(target, context).filter((before) => before !== target.before);
      pageBreaks.set(target, context, others);
    },
    getCellAfterBreak: (target, _, context) => {
      const { row, column } = placeOf(target, context);
      return make("Range", cellAt(target.sheet, row, column));
    },
  },
};

function placeOf(target: PageBreakTarget, context: ApiContext): { readonly row: number; readonly column: number } {
  if (!pageBreaks.of(target, context).includes(target.before)) throw new ApiError("ItemNotFound");
  return target.between === "rows" ? { row: target.before, column: 0 } : { row: 0, column: target.before };
}
