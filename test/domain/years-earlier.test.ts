import { yearsEarlier } from "../../src/domain/years-earlier";

it.each([
  ["2024-25", 1, "2023-24"],
  ["2010-11", 1, "2009-10"],
  ["2001-02", 1, "2000-01"],
  ["2000-01", 1, "1999-00"],
  ["2000-01", 2, "1998-99"],
  ["2024", 3, "2021"],
  ["2015-17", 1, "2014-16"],
  ["2024-25", 0, "2024-25"],
])("%s less %d is %s", (year, count, earlier) => {
  expect(yearsEarlier(year, count)).toBe(earlier);
});
