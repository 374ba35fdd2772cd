import type { AscFrTable } from "./cells";

const publisher = "NHS England";

/** The publications that the tables are from. */
export const ascFrSources: Readonly<Record<AscFrTable, { readonly title: string; readonly publisher: string }>> = {
  "unit-costs-2014-15": { title: "Personal Social Services: expenditure and unit costs, England 2014-15", publisher },
  activity: { title: "Adult Social Care Finance Return, activity of 2015-16 and 2016-17", publisher },
  "unit-costs-2016-17": { title: "Adult Social Care Finance Return, expenditure and activity of 2016-17", publisher },
};
