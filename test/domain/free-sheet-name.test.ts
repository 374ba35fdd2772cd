import { freeSheetName } from "../../src/domain/free-sheet-name";

test.each([
  ["no sheet is called that", ["Yardstick data 2"], "Yardstick data"],
  ["a sheet is called that in capitals", ["Costs", "YARDSTICK DATA"], "Yardstick data 2"],
  ["the next numbers are taken too", ["Yardstick data 3", "Yardstick data", "yardstick data 2"], "Yardstick data 4"],
])("where %s", (_where, taken, name) => {
  expect(freeSheetName("Yardstick data", taken)).toBe(name);
});
