import { authorities, existedIn } from "../../../src/cli/authorities";
import { indexAuthorities } from "../../../src/cli/import/find-authority";
import type { FigureSource, FiguresRead } from "../../../src/cli/import/import-source";
import { readFigures } from "../../../src/cli/import/read-figures";
import { writeFiles } from "../../support/write-files";

const index = indexAuthorities(authorities());
const header = "la_code,dfe_code,la_name,geo_level,year,indicator,value,unit,flag";
const leeds = "E08000035,383,Leeds,LA";

function read(rows: readonly string[], source: Partial<FigureSource> = {}, columns = header): FiguresRead {
  const folder = writeFiles({ "table.csv.gz": `${[columns, ...rows].join("\n")}\n` });
  return readFigures(folder, [{ indicator: "a.b", file: "table", code: "X", year: "financial", ...source }], index);
}

function figures(...given: Parameters<typeof read>) {
  const { figures: found, faults } = read(...given);
  expect(faults).toEqual([]);
  return found.map(({ member, year, value }) => [member, year, value]);
}

test("money in thousands becomes pounds, exactly", () => {
  expect(figures([`${leeds},2024-25,X,15556.1371,GBP thousand,`], { shift: 3 })).toEqual([
    ["E08000035", "2024-25", "15556137.1"],
  ]);
});

test("of the rows with the same code, those with the right other cells are read", () => {
  const rows = [`${leeds},2024-25,X,21.5,%,`, `${leeds},2024-25,X,40,children,`];
  expect(figures(rows, { where: { unit: "children" } })).toEqual([["E08000035", "2024-25", "40"]]);
});

test("adult social care codes are not taken for Department for Education codes", () => {
  const columns = header.replace("dfe_code", "cassr_code");
  expect(
    figures(["E08000035,212,Leeds,LA,2014-15,X,7,,", ",906,Isles of Scilly,LA,2014-15,X,8,,"], {}, columns),
  ).toEqual([
    ["E08000035", "2014-15", "7"],
    ["E06000053", "2014-15", "8"],
  ]);
  expect(read(["E08000035,383,Leeds,LA,2014-15,X,7,,"], {}, columns).faults).toEqual([
    "table.csv.gz, line 2: Leeds: its codes E08000035 and 383 belong to different authorities.",
  ]);
});

test("a row without any code is found by its name if the source says which authority it is", () => {
  const row = ",,Cumbria,LA,2020-21,X,7,,";
  expect(figures([row], { codesByName: { Cumbria: "E10000006" } })).toEqual([["E10000006", "2020-21", "7"]]);
  expect(read([row]).faults).toEqual([
    "table.csv.gz, line 2: Cumbria: no authority has the code (blank). Add it to data/authorities.csv.",
  ]);
});

test("figures under a later code of the same authority join its history", () => {
  expect(figures(["E08000038,370,Barnsley,LA,2016-17,X,7,,", "E08000016,370,Barnsley,LA,2015-16,X,6,,"])).toEqual([
    ["E08000016", "2016-17", "7"],
    ["E08000016", "2015-16", "6"],
  ]);
});

test("England's figures come from its own row, not a combined authority's; two different ones are a fault", () => {
  const england = "E92000001,,ENGLAND,National,2024-25,X";
  const combined = "E47000009,,West of England Combined Authority,National,2024-25,X,0,,";
  const { national, figures: members, files } = read([`${england},16157,,`, combined]);
  expect(national).toEqual([{ indicator: "a.b", year: "2024-25", value: "16157" }]);
  expect(members).toEqual([]);
  expect(files[0]?.dropped).toEqual({ "of combined authorities: never a member": 1 });
  expect(read([`${england},16157,,`, `${england},0,,`]).faults).toEqual([
    "table.csv.gz, line 3: a second, different figure of a.b for England in 2024-25.",
  ]);
  expect(read([`${england},16157,,`], { national: false }).national).toEqual([]);
});

test("figures for years when the authority did not exist are a fault, or left out if the source restates them", () => {
  const row = "E06000058,839,Bournemouth,LA,2017-18,X,7,,";
  expect(read([row]).faults).toHaveLength(1);
  const { figures: found, files, faults } = read([row], { restated: true });
  expect([found, faults]).toEqual([[], []]);
  expect(files[0]).toMatchObject({ kept: 0, dropped: { "restated for years when the authority did not exist": 1 } });
});

test("one row can supply two indicators, each for its own years; a faulty row is left out with its reason", () => {
  const folder = writeFiles({
    "table.csv.gz": `${[header, `${leeds},2016-17,X,1,,`, `${leeds},2017-18,X,2,,`, `${leeds},2018-19,X,3,,odd`].join("\n")}\n`,
  });
  const source = { file: "table", code: "X", year: "financial" } as const;
  const { figures: found, files } = readFigures(
    folder,
    [
      { ...source, indicator: "a.early", to: "2016-17" },
      { ...source, indicator: "a.all", leaveOut: ({ cell }) => (cell("flag") === "odd" ? "on another scale" : null) },
    ],
    index,
  );
  expect(found.map(({ indicator, year }) => [indicator, year])).toEqual([
    ["a.early", "2016-17"],
    ["a.all", "2016-17"],
    ["a.all", "2017-18"],
  ]);
  expect(files).toEqual([{ file: "table.csv.gz", rows: 3, kept: 2, dropped: { "of years after 2016-17": 1 } }]);
});

test.each([
  ["E06000058", "2018-19", false],
  ["E06000058", "2019-20", true],
  ["E06000058", "2018", false],
  ["E06000058", "2019", true],
  ["E06000058", "2016-18", false],
  ["E06000058", "2017-19", true],
  ["E06000028", "2018-19", true],
  ["E06000028", "2019-20", false],
  ["E06000028", "2019", true],
  ["E06000028", "2020", false],
  ["E08000035", "1999-00", true],
])("%s existed in %s: %s", (code, year, existed) => {
  const authority = index.byCode.get(code);
  if (authority === undefined) throw new Error(`no authority ${code}`);
  expect(existedIn(authority, year)).toBe(existed);
});
