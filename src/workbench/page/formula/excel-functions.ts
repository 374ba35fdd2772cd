import type { FunctionHelp } from "./function-help";

/**
 * The Excel functions that finance teams use most: "NAME(arguments): what it gives". An argument in square brackets may
 * be left out; "…" says that more may follow. Other functions calculate too, without help.
 */
const texts = `
ABS(number): The number without its sign.
AND(condition, …): TRUE if all conditions are true.
AVERAGE(numbers, …): The mean of the numbers.
AVERAGEIF(range, criterion, [average_range]): The mean of the cells that meet a criterion.
AVERAGEIFS(average_range, range, criterion, …): The mean of the cells that meet several criteria.
CONCAT(text, …): The texts joined together.
COUNT(values, …): How many cells hold numbers.
COUNTA(values, …): How many cells are not blank.
COUNTBLANK(range): How many cells are blank.
COUNTIF(range, criterion): How many cells meet a criterion.
COUNTIFS(range, criterion, …): How many rows meet several criteria.
DATE(year, month, day): A date.
EDATE(date, months): The date this many months later.
EOMONTH(date, months): The last day of the month this many months later.
FILTER(array, include, [if_empty]): The rows or columns for which a condition is true.
HYPERLINK(address, [shown]): A link that shows a text.
IF(condition, if_true, [if_false]): One value if a condition is true, another if not.
IFERROR(value, if_error): The value, or another if it is an error.
IFNA(value, if_na): The value, or another if it is #N/A.
IFS(condition, value, …): The value of the first condition that is true.
INDEX(array, row, [column]): The cell in that row and column of a range.
INT(number): The number rounded down to a whole number.
ISBLANK(value): TRUE if a cell is blank.
LARGE(array, position): The number in this position from the largest.
LEFT(text, [characters]): The first characters of a text.
LEN(text): How many characters a text has.
LET(name, value, …): Gives names to values for a calculation, which comes last.
MATCH(value, range, [match_type]): The position of a value in a row or column; 0 as match type finds it exactly.
MAX(numbers, …): The largest number.
MEDIAN(numbers, …): The number in the middle.
MID(text, start, characters): Characters from the middle of a text.
MIN(numbers, …): The smallest number.
MONTH(date): The month of a date, from 1 to 12.
NOT(condition): TRUE if the condition is false.
OR(condition, …): TRUE if any condition is true.
PERCENTILE.INC(array, share): The number below which this share of the numbers lies.
QUARTILE.INC(array, quarter): A quartile: 1 the lower, 2 the median, 3 the upper.
RANK.EQ(number, range, [order]): The place of a number among others; 1 as order counts from the smallest.
RIGHT(text, [characters]): The last characters of a text.
ROUND(number, digits): The number rounded to this many decimals.
ROUNDDOWN(number, digits): The number rounded towards zero.
ROUNDUP(number, digits): The number rounded away from zero.
SEQUENCE(rows, [columns], [start], [step]): Numbers in a row, one after another.
SMALL(array, position): The number in this position from the smallest.
SORT(array, [column], [order], [by_column]): The rows in order; -1 as order begins with the largest.
SUM(numbers, …): The sum of the numbers.
SUMIF(range, criterion, [sum_range]): The sum of the cells that meet a criterion.
SUMIFS(sum_range, range, criterion, …): The sum of the cells that meet several criteria.
SUMPRODUCT(array, …): The sum of the products of cells in the same places.
TEXT(value, format): A value as text in a number format, such as "£#,##0".
TEXTJOIN(between, ignore_blank, text, …): The texts joined, with something between them.
TODAY(): Today's date.
TRIM(text): A text without spaces at its ends.
UNIQUE(array, [by_column], [only_once]): Each different row once.
VALUE(text): The number that a text stands for.
VLOOKUP(value, table, column, [approximate]): The cell of a row found by its first column; FALSE finds it exactly.
XLOOKUP(value, lookup, result, [if_none], [match_mode], [search_mode]): What stands beside the value found.
YEAR(date): The year of a date.`;

/** Help on Excel's functions, in alphabetical order. */
export function excelFunctions(): FunctionHelp[] {
  return texts
    .trim()
    .split("\n")
    .map((line) => {
      const [, name = "", list = "", description = ""] = /^([A-Z.]+)\((.*?)\): (.*)$/.exec(line) ?? [];
      const names = list === "" ? [] : list.split(", ");
      const isMore = names.at(-1) === "…";
      const given = isMore ? names.slice(0, -1) : names;
      return {
        name,
        description,
        parameters: given.map((one, index) => ({
          name: one.replaceAll(/[[\]]/g, ""),
          description: "",
          isOptional: one.startsWith("["),
          isRepeated: isMore && index === given.length - 1,
        })),
      };
    });
}
