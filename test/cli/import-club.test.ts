import { importClub, type Imported } from "../../src/cli/import/import-club";
import { reportAsMarkdown } from "../../src/cli/import/report-as-markdown";
import { section251Import } from "../../src/cli/import/section-251/section-251-import";
import { encodeRelease } from "../support/encode-release";
import type { ReleaseContent } from "../../src/domain/release/release";
import { writeFiles } from "../support/write-files";

const header = "la_code,dfe_code,la_name,geo_level,year,indicator,value,unit,flag";
const leeds = "E08000035,383,Leeds,LA";

/** Files with figures for Leeds only, and any rows a test adds. */
function importWith(
  rows: {
    s251?: readonly string[];
    cla?: readonly string[];
    cin?: readonly string[];
    schools?: readonly string[];
    neighbours?: readonly string[];
  } = {},
): Imported {
  const file = (lines: readonly string[]) => `${[header, ...lines].join("\n")}\n`;
  const folder = writeFiles({
    "lait_s251_finance.csv.gz": file([
      `${leeds},2024-25,LACFinance,1150,GBP per week,`,
      `${leeds},2024-25,TotalLACFinance,6000000,GBP gross,`,
      ...(rows.s251 ?? []),
    ]),
    "lait_children_indicators.csv.gz": file([`${leeds},2017,LACnum,90,children,`, `${leeds},2017,LAC,99,rate,`]),
    "cla_counts_rates.csv.gz": file([
      `${leeds},2025,cla_31_march,100,children,`,
      `${leeds},2025,cla_31_march_rate_per_10k,85,rate,`,
      ...(rows.cla ?? []),
    ]),
    "cin_cpp.csv.gz": file([`${leeds},2025,re_referrals_12m_pct,21.5,%,`, ...(rows.cin ?? [])]),
    "population_0_17.csv.gz": file([`${leeds},2024,population_0_17,11765,persons,`]),
    "sen_high_needs_2020_22.csv.gz": file([]),
    "dsg_allocations_2020_2024.csv.gz": file([]),
    "dsg_deficit_2019_2022.csv.gz": file([]),
    "lait_schools_health_context.csv.gz": file(rows.schools ?? []),
    "statistical_neighbours.csv.gz": `${[
      "la_code,dfe_code,la_name,model_year,rank,neighbour_la_code,neighbour_dfe_code,neighbour_la_name,closeness",
      ...(rows.neighbours ?? []),
    ].join("\n")}\n`,
  });
  return importClub(section251Import, folder, "2026-11-22");
}

function imported(...given: Parameters<typeof importWith>) {
  const result = importWith(...given);
  if (!result.ok) throw new Error(result.faults.join("\n"));
  return result;
}

function faults(...given: Parameters<typeof importWith>): readonly string[] {
  const result = importWith(...given);
  return result.ok ? [] : result.faults;
}

/** A figure in the release, or why it is missing. */
function figure(content: ReleaseContent, code: string, id: string, year = "2024-25"): number | string | null {
  const column = content.columns.find(
    (candidate) => content.indicators[candidate.indicator]?.id === id && content.years[candidate.year] === year,
  );
  const member = content.members.findIndex((candidate) => candidate.code === code);
  const scaled = column?.scaled[member] ?? null;
  if (column === undefined || scaled !== null) return scaled === null ? null : scaled / (column?.divisor ?? 1);
  return content.reasons[column.missing[member] ?? -1]?.meaning ?? null;
}

test("a count at 31 March 2025 is for 2024-25; counts before 2021 come from the tool, but not rates before 2019", () => {
  const { content } = imported();
  expect(figure(content, "E08000035", "cla.children-looked-after")).toBe(100);
  expect(figure(content, "E08000035", "cin.re-referral-rate")).toBe(21.5);
  expect(figure(content, "E08000035", "cla.children-looked-after", "2016-17")).toBe(90);
  expect(figure(content, "E08000035", "cla.rate-per-10000", "2016-17")).toBeNull();
});

test("spend per child is derived exactly; if a part is missing, so is the spend, for the same reason", () => {
  const { content } = imported({ s251: [`${leeds},2024-25,YouthJusticeFinance,,GBP gross,-`] });
  // 6,000,000 ÷ 11,765 is 509.987…
  expect(figure(content, "E08000035", "s251.looked-after.gross-per-child")).toBe(509.99);
  expect(figure(content, "E08000035", "s251.youth-justice.gross-per-child")).toBe(
    "no figure published, no reason given",
  );
});

test("an academic year is written as one; a January census keeps its own year", () => {
  const { content } = imported({
    schools: [
      `${leeds},2025 (Rev),APSE_Alevel,34.99,Average Point Score,`,
      `${leeds},2025,PriFSM,24.7,% of pupils,`,
      `${leeds},2023/24,TotPermEx,0.12889,%,`,
      ",837,Bournemouth (Pre LG),LA,2021,Level3Age19,57,%,",
    ],
  });
  expect(figure(content, "E08000035", "s251.attainment.a-level-points", "2024-25")).toBe(34.99);
  expect(figure(content, "E08000035", "s251.free-meals.primary", "2025")).toBe(24.7);
  expect(figure(content, "E08000035", "s251.exclusions.all", "2023-24")).toBe(0.12889);
  expect(content.members.map(({ name }) => name)).toEqual(["Leeds"]);
});

test("neighbours come closest first, with how close each is, and only those with figures", () => {
  const row = (rank: number, code: string, dfe: string, closeness: string) =>
    `E08000035,383,Leeds,2025,${rank},${code},${dfe},,${closeness}`;
  const { content } = imported({
    s251: [
      "E08000019,373,Sheffield,LA,2024-25,LACFinance,1100,GBP per week,",
      "E09000010,308,Enfield,LA,2024-25,LACFinance,1100,GBP per week,",
    ],
    neighbours: [
      row(2, "E09000010", "308", "Close"),
      row(1, "E08000019", "373", "Very Close"),
      row(3, "E10000016", "886", "Not close"),
    ],
  });
  expect(content.groups.filter(({ id }) => id === "neighbours")).toEqual([
    {
      id: "neighbours",
      label: "statistical neighbours",
      owner: "E08000035",
      members: ["E08000019", "E09000010"],
      closeness: ["Very close", "Close"],
      provenance: "Department for Education statistical neighbours, 2025 model",
    },
  ]);
});

test("the same files and date give the same release", () => {
  expect(encodeRelease(imported().content)).toBe(encodeRelease(imported().content));
});

test("England has figures but is not a member; regions, other years and repeated rows are left out and counted", () => {
  const { content, report } = imported({
    s251: [
      "E92000001,970,England,National,2024-25,LACFinance,1200,GBP per week,",
      ",980,North East,Regional,2024-25,LACFinance,1200,GBP per week,",
      `${leeds},2015-16,LACFinance,900,GBP per week,`,
      `${leeds},2024-25,LACFinance,1150,GBP per week,`,
    ],
  });
  expect(content.members.map(({ name }) => name)).toEqual(["Leeds"]);
  const at = {
    indicator: content.indicators.findIndex(({ id }) => id === "s251.looked-after.weekly-cost"),
    year: content.years.indexOf("2024-25"),
  };
  expect(content.national).toEqual([{ ...at, divisor: 1, scaled: 1200 }]);
  expect(report.files[0]).toEqual({
    file: "lait_s251_finance.csv.gz",
    rows: 6,
    kept: 3,
    dropped: {
      "regional: never a member": 1,
      "of years before 2016-17": 1,
      "identical to another row": 1,
    },
  });
});

test("a missing figure keeps its symbol; if the authority did not exist yet or any more, it says so", () => {
  const { content } = imported({
    cla: [
      "E09000001,201,City of London,LA,2025,cla_31_march,,children,c",
      "E10000006,909,Cumbria,LA,2025,cla_31_march,,children,z",
    ],
  });
  expect(figure(content, "E09000001", "cla.children-looked-after")).toBe("suppressed to protect confidentiality");
  expect(figure(content, "E10000006", "cla.children-looked-after")).toBe("the authority did not exist in that year");
});

test("abolished authorities are found by their other code; figures under an earlier code join the same history", () => {
  const { content } = imported({
    s251: [",836,Poole (Pre LG),LA,2018-19,LACFinance,800,GBP per week,"],
    cin: [
      "E10000023,815,North Yorkshire,LA,2022,re_referrals_12m_pct,20,%,",
      "E06000065,815,North Yorkshire,LA,2025,re_referrals_12m_pct,22,%,",
    ],
  });
  expect(figure(content, "E06000029", "s251.looked-after.weekly-cost", "2018-19")).toBe(800);
  expect(content.members.find(({ code }) => code === "E06000029")).toMatchObject({ name: "Poole", abolished: true });
  expect(figure(content, "E06000065", "cin.re-referral-rate", "2021-22")).toBe(20);
  expect(figure(content, "E06000065", "cin.re-referral-rate")).toBe(22);
});

test.each([
  [
    "an unknown authority",
    "E09000099,999,Nowhere,LA,2024-25,LACFinance,1,GBP,",
    /Nowhere: no authority has the code E09000099/,
  ],
  [
    "codes of two authorities",
    "E08000035,201,Leeds,LA,2024-25,SWFinance,1,GBP,",
    /E08000035 and 201 belong to different/,
  ],
  [
    "a second, different figure",
    `${leeds},2024-25,LACFinance,1155,GBP,`,
    /a second, different figure .* for E08000035/,
  ],
  [
    "a figure after abolition",
    ",836,Poole,LA,2019-20,LACFinance,800,GBP,",
    /a figure for Poole in 2019-20, when it did not/,
  ],
  ["a figure before foundation", "E06000063,942,Cumberland,LA,2022-23,LACFinance,1,GBP,", /Cumberland in 2022-23/],
  [
    "a cell that is not a figure",
    `${leeds},2024-25,SWFinance,about 50,GBP,`,
    /"about 50" is neither a figure nor a symbol/,
  ],
  ["a year that is none", `${leeds},2024-26,SWFinance,50,GBP,`, /"2024-26" is not a year/],
])("%s stops the import, with file and line", (_, row, sentence) => {
  const [fault, ...others] = faults({ s251: [row] });
  expect(fault).toMatch(/^lait_s251_finance.csv.gz, line 4: /);
  expect(fault).toMatch(sentence);
  expect(others).toEqual([]);
});

test("figures that contradict each other or are implausible are kept, and listed", () => {
  const lines = ["SureStart", "OtherChildren&Family", "Safeguarding", "FamilySupport", "YoungPeople", "YouthJustice"];
  const { content, report } = imported({
    s251: [
      ...lines.map((line) => `${leeds},2024-25,${line}Finance,1000000,GBP gross,`),
      `${leeds},2024-25,C&YPExpenditure,12000005,GBP gross,`,
      `${leeds},2024-25,FosteringFinance,15,GBP per week,`,
    ],
  });
  expect(figure(content, "E08000035", "s251.fostering.weekly-cost")).toBe(15);
  const exceptions = report.checks.flatMap((check) => check.exceptions);
  expect(exceptions).toEqual([
    "Leeds, 2024-25: the parts come to 12,000,000, the total is 12,000,005",
    "Leeds, 2024-25: 15",
  ]);
  const page = reportAsMarkdown(report);
  for (const exception of exceptions) expect(page).toContain(`- ${exception}`);
  expect(page).toContain("# Section 251, release 3: what was imported");
});

test("unit costs are checked against their numerators and denominators", () => {
  const wrong = imported({
    cla: ["E09000010,308,Enfield,LA,2025,cla_31_march,50,children,"],
    s251: [
      "E09000010,308,Enfield,LA,2024-25,LACFinance,1200,GBP per week,",
      "E09000010,308,Enfield,LA,2024-25,TotalLACFinance,3000000,GBP gross,",
    ],
  });
  const quotients = wrong.report.checks.filter(({ check }) => check.startsWith("Quotient"));
  expect(quotients.map(({ tested }) => tested)).toEqual([2, 1]);
  expect(quotients.flatMap(({ exceptions }) => exceptions)).toEqual([
    "Enfield, 2024-25: published 1,200, the quotient is 1,150.68",
  ]);
});
