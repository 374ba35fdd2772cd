import { inputText, readInput } from "../../../src/domain/scenarios/read-input";

const read = (typed: string, unit = "GBP") => readInput({ unit }, typed);

it.each([
  ["1,234.50", 1234.5],
  [" £600 ", 600],
  ["−5", -5],
  ["-5", -5],
  [".5", 0.5],
  ["1 000", 1000],
  ["", null],
  ["   ", null],
  ["about 5", undefined],
  ["80%", undefined],
  ["1e9", undefined],
  ["5-3", undefined],
])("reads %j of money as %j", (typed, value) => {
  expect(read(typed)).toBe(value);
});

it.each([
  ["80%", 0.8],
  ["80", 0.8],
  ["12.5%", 0.125],
  ["0.05", 0.0005],
  ["0.1%", 0.001],
  ["−3.3", -0.033],
  ["£80", 0.8],
  ["a third", undefined],
])("reads %j of a share as %j", (typed, value) => {
  expect(read(typed, "share")).toBe(value);
});

it.each([0, 0.12, 0.035, 1, 0.3333, 0.070000000001])(
  "writes the share %j so that it is read back the same",
  (value) => {
    expect(read(inputText({ unit: "share" }, value), "share")).toBe(value);
  },
);

it.each([0, 1498, 1305.25, -0.1, 123456789.123])("writes %j so that it is read back the same", (value) => {
  expect(read(inputText({ unit: "GBP" }, value))).toBe(value);
});
