import { adultsImport } from "../../../src/cli/import/adults/adults-import";
import { readSmallFiles } from "./read-small-files";

const nothing = {
  ro3_2024_25: [],
  rsx_2021_2025: [],
  population_by_age_band: [],
  ascof_measures_2015_2023: [],
  ascof_1a_2024_25_cld: [],
  public_health_fingertips_via_trafford: [],
};
const leeds = "E08000035,383,Leeds,LA,2024-25";
const net = "Net Current Expenditure (C7 = C3 - C6)";
const total = `RO3|TOTAL ADULT SOCIAL CARE [note 2] - ${net}`;
const older = `RO3|Physical support - older people (65+) - ${net}`;

function read(files: Readonly<Record<string, readonly string[]>>) {
  return readSmallFiles(adultsImport, { ...nothing, ...files });
}

const lines = {
  ro3_2024_25: [
    `${leeds},${total},240000.5,GBP thousand,`,
    `${leeds},${older},60000.125,GBP thousand,`,
    `E06000039,871,Slough UA,LA,2024-25,${older},,GBP thousand,[x]`,
    `E06000039,871,Slough UA,LA,2024-25,${total},,GBP thousand,[x]`,
    `E92000001,,ENGLAND,National,2024-25,${total},25243898.4,GBP thousand,`,
    `E47000009,,West of England Combined Authority,National,2024-25,${total},0,GBP thousand,`,
  ],
  population_by_age_band: [
    "E08000035,383,Leeds,LA,2024,population_65_plus,130000,persons,",
    "E06000039,871,Slough,LA,2024,population_65_plus,17000,persons,",
    "E08000035,383,Leeds,LA,2023,population_65_plus,129000,persons,",
    "E92000001,,England,National,2024,population_65_plus,10981092,persons,",
  ],
};

test("lines in thousands become pounds; shares and spend per resident of mid-2024 are worked out exactly", () => {
  const { figure, read: found } = read(lines);
  expect(found.faults).toEqual([]);
  expect(figure("E08000035", "adults.ro3.total.net", "2024-25")).toBe("240000500");
  expect(figure("E08000035", "adults.ro3.physical-support.65-plus.net", "2024-25")).toBe("60000125");
  expect(figure("E08000035", "adults.ro3.physical-support.65-plus.net-share", "2024-25")).toBe("25");
  expect(figure("E08000035", "adults.ro3.physical-support.65-plus.net-per-head", "2024-25")).toBe("461.539423");
  expect(figure("E08000035", "adults.residents-65-plus", "2024-25")).toBe("130000");
});

test("a council that made no return has no figures, for the reason given", () => {
  const { figure } = read(lines);
  for (const form of ["net", "net-share", "net-per-head"]) {
    expect(figure("E06000039", `adults.ro3.physical-support.65-plus.${form}`, "2024-25")).toBe("not available");
  }
});

test("England's figures come from its own row, not a combined authority's; it is never a member, and nothing is derived", () => {
  const { national, read: found } = read(lines);
  expect(national("adults.ro3.total.net", "2024-25")).toBe("25243898400");
  expect(national("adults.ro3.total.net-per-head", "2024-25")).toBeUndefined();
  expect(new Set(found.figures.map(({ member }) => member))).toEqual(new Set(["E08000035", "E06000039"]));
});

test("a zero that means no result is left out, and withheld scores say so", () => {
  const impact = '"ASCOF|ASC2|Outcome, ASC Quality of Life"';
  const { figure } = read({
    ascof_measures_2015_2023: [
      `E10000016,,Kent,LA,2019-20,${impact},0,as published,`,
      `E10000016,,Kent,LA,2018-19,${impact},0.395,as published,`,
    ],
    ascof_1a_2024_25_cld: [
      "E06000015,831,Derby,LA,2024-25,ascof_1a_social_care_related_quality_of_life,,score,suppressed_small_response",
    ],
  });
  expect(figure("E10000016", "adults.ascof.users.impact-on-quality-of-life", "2019-20")).toBeUndefined();
  expect(figure("E10000016", "adults.ascof.users.impact-on-quality-of-life", "2018-19")).toBe("0.395");
  expect(figure("E06000015", "adults.ascof.users.quality-of-life", "2024-25")).toBe(
    "suppressed, as too few people answered",
  );
});
