import { readYear, type YearForm } from "../../../src/cli/import/read-year";

test.each<[YearForm, string, string | null]>([
  ["financial", "2024-25", "2024-25"],
  ["financial", "2024/25", "2024-25"],
  ["financial", "202425", "2024-25"],
  ["financial", "2024", null],
  ["financial", "2024-26", null],
  ["ending", "2025", "2024-25"],
  ["ending", "2025-03-31", "2024-25"],
  ["ending", "2025 (prov)", "2024-25"],
  ["ending", "2021 (Final)", "2020-21"],
  ["ending", "2000", "1999-00"],
  ["ending", "2025-09-30", null],
  ["mid-year", "2024", "2024-25"],
  ["mid-year", "2024-25", null],
  ["plain", "2024", "2024"],
  ["plain", "0", null],
  ["plain", "2024-25", null],
  ["span", "2015 - 17", "2015-17"],
  ["span", "2014-16", "2014-16"],
  ["span", "2013/14-15/16", "2013-16"],
  ["span", "2016", null],
  ["plain-or-financial", "2019", "2019"],
  ["plain-or-financial", "202425", "2024-25"],
  ["span-or-financial", "2015/16", "2015-16"],
  ["span-or-financial", "2015 - 17", "2015-17"],
])("%s: %j is %j", (form, text, year) => {
  expect(readYear(form, text)).toBe(year);
});
