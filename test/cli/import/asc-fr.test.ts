import { ascFrImport } from "../../../src/cli/import/asc-fr/asc-fr-import";
import { readSmallFiles } from "./read-small-files";

const unitCosts = "asc_unit_costs_2014_15";
const activity = "ascfr_activity_2015_17";
const derived = "ascfr_unit_costs_2016_17_derived";
const cassr = { [unitCosts]: "cassr_code", [activity]: "cassr_code", [derived]: "cassr_code" };
const leeds = "E08000035,212,Leeds,LA";
const physical = "ascfr.residential.65-plus.physical-support";

function read(files: Readonly<Record<string, readonly string[]>>) {
  return readSmallFiles(ascFrImport, { [unitCosts]: [], [activity]: [], [derived]: [], ...files }, cassr);
}

test("in 2014-15 expenditure in thousands becomes pounds exactly, weeks and costs stay, and England is national", () => {
  const line = "Long term|Age 65 and over|Physical support|Residential|All";
  const {
    figure,
    national,
    read: found,
  } = read({
    [unitCosts]: [
      `${leeds},2014-15,${line}|Numerator,35405.17,GBP thousand,`,
      `${leeds},2014-15,${line}|Denominator,71204.6,weeks,`,
      `${leeds},2014-15,${line}|Unit costs,497.23,GBP per week,`,
      `E92000001,,England,National,2014-15,${line}|Numerator,1880958.68,GBP thousand,`,
      `,,North East,Regional,2014-15,${line}|Numerator,5,GBP thousand,`,
    ],
  });
  expect(found.faults).toEqual([]);
  expect(figure("E08000035", `${physical}.spend`, "2014-15")).toBe("35405170");
  expect(figure("E08000035", `${physical}.weeks`, "2014-15")).toBe("71204.6");
  expect(figure("E08000035", `${physical}.weekly-cost`, "2014-15")).toBe("497.23");
  expect(national(`${physical}.spend`, "2014-15")).toBe("1880958680");
  expect(found.figures).toHaveLength(3);
});

test("a council without an ONS code is found by its adult social care code; a dot means not applicable", () => {
  const line = "Long term|Age 18 and over||Residential and nursing care|LA supported only";
  const { figure } = read({ [unitCosts]: [`,906,Isles of Scilly,LA,2014-15,${line}|Unit costs,,GBP per week,.`] });
  const id = "ascfr.residential-and-nursing.18-plus.all-reasons.la-supported.weekly-cost";
  expect(figure("E06000053", id, "2014-15")).toBe("not applicable");
});

test("weeks of 2015-17 are by provider, nursing as a whole; rows without code and name are left out", () => {
  const residential = "ASCFR activity|Long term|Residential|65+|Physical support";
  const { figure, read: found } = read({
    [activity]: [
      `${leeds},2015-16,${residential}|In house,8000,weeks,mandatory`,
      `${leeds},2015-16,${residential}|External,60000,weeks,mandatory`,
      `${leeds},2016-17,ASCFR activity|Long term|Nursing|85+|Physical support|External,,weeks,:`,
      `,,,LA,2016-17,${residential}|External,123456,weeks,`,
      `${leeds},2015-16,ASCFR activity|Short term|-|65+|Physical support|In house,900,clients or weeks,mandatory`,
    ],
  });
  expect(found.faults).toEqual([]);
  expect(figure("E08000035", `${physical}.own.weeks`, "2015-16")).toBe("8000");
  expect(figure("E08000035", `${physical}.others.weeks`, "2015-16")).toBe("60000");
  expect(figure("E08000035", `${physical}.weeks`, "2015-16")).toBeUndefined();
  expect(figure("E08000035", "ascfr.nursing.85-plus.physical-support.weeks", "2016-17")).toBe("not available");
  expect(found.files.find(({ file }) => file.startsWith(activity))?.dropped).toEqual({
    "of regions and England, without a name": 1,
    "of indicators this club does not use": 1,
  });
});

test("in the voluntary age bands of 2016-17 a zero is left out; in the others it counts as 0", () => {
  const { figure } = read({
    [derived]: [
      `${leeds},2016-17,numerator|Residential|65-74|Physical support,0,GBP thousand,`,
      `${leeds},2016-17,numerator|Residential|75-84|Physical support,116.6515249,GBP thousand,`,
      `${leeds},2016-17,numerator|Residential|65+|Sensory support,0,GBP thousand,`,
    ],
  });
  expect(figure("E08000035", "ascfr.residential.65-74.physical-support.spend", "2016-17")).toBeUndefined();
  expect(figure("E08000035", "ascfr.residential.75-84.physical-support.spend", "2016-17")).toBe("116651.5249");
  expect(figure("E08000035", "ascfr.residential.65-plus.sensory-support.spend", "2016-17")).toBe("0");
});
