import { contentsOfSaving, isSameSaving, type SavingToAdd } from "../../../src/domain/scenarios/savings/savings-table";

const saving: SavingToAdd = { sheet: "Low", model: "Fostering", name: "Net_saving", value: null, isLive: true };

it.each([
  [`=IF('Low'!Net_saving="","",'Low'!Net_saving)`, true],
  // As Excel writes a sheet's name that needs no quotation marks.
  [`=IF(Low!Net_saving="","",Low!Net_saving)`, true],
  ["=low!Net_saving*2", true],
  ["='Below'!Net_saving", false],
  ["=Below!Net_saving", false],
  ["5000", false],
])("%s is a link to the sheet Low: %s", (planned, isSame) => {
  expect(isSameSaving(saving, { saving: "Anything", model: "", planned })).toBe(isSame);
});

it("a figure that was put in is known by its name and its model", () => {
  const row = { saving: " low ", model: "Fostering", planned: "5000" };
  expect(isSameSaving(saving, row)).toBe(true);
  expect(isSameSaving(saving, { ...row, model: "Another" })).toBe(false);
});

it("leaves blank what is not known, and what has no column", () => {
  const contents = contentsOfSaving({ ...saving, isLive: false }, () => null, true);
  expect([...contents.keys()]).toEqual(["saving", "model", "status"]);
});
