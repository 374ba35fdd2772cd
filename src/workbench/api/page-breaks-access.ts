import type { ApiContext } from "../protocol/api-class";
import type { PageBreaksTarget } from "./targets";

const none = { rows: [], columns: [] };

/** Finds and changes a sheet's page breaks: the rows or columns that they stand before. */
export const pageBreaks = {
  of: ({ sheet, between }: PageBreaksTarget, { model }: ApiContext): readonly number[] =>
    (model.sheet(sheet).properties.pageBreaks ?? none)[between],

  set: ({ sheet, between }: PageBreaksTarget, { model }: ApiContext, before: readonly number[]): void => {
    const sorted = [...new Set(before)].sort((a, b) => a - b);
    const all = { ...(model.sheet(sheet).properties.pageBreaks ?? none), [between]: sorted };
    model.changeSheet(sheet, { pageBreaks: all.rows.length + all.columns.length === 0 ? undefined : all });
  },
};
