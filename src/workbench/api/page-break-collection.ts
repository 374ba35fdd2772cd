import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { rangeArgument } from "./find-range";
import { pageBreaks } from "./page-breaks-access";
import { make, type PageBreaksTarget } from "./targets";

/** The page breaks of a sheet that somebody set, between rows or between columns, from the first. */
export const pageBreakCollection: ApiClass<PageBreaksTarget> = {
  name: "PageBreakCollection",
  items: (target, context) => pageBreaks.of(target, context).map((before) => make("PageBreak", { ...target, before })),
  methods: {
    add: (target, args, context) => {
      const { sheet, area } = rangeArgument(context.model, target.sheet, args, 0);
      const before = target.between === "rows" ? area.top : area.left;
      // Nothing can be before the first row or column.
      if (sheet !== target.sheet || before === 0) throw new ApiError("InvalidArgument");
      pageBreaks.set(target, context, [...pageBreaks.of(target, context), before]);
      return make("PageBreak", { ...target, before });
    },
    getCount: (target, _, context) => pageBreaks.of(target, context).length,
    getItem: (target, args, context) => {
      const before = pageBreaks.of(target, context)[args.integer(0)];
      if (before === undefined) throw new ApiError("ItemNotFound");
      return make("PageBreak", { ...target, before });
    },
    removePageBreaks: (target, _, context) => pageBreaks.set(target, context, []),
  },
};
