import { authorities } from "../../../src/cli/authorities";
import { readRuralClasses } from "../../../src/cli/import/context/read-rural-classes";
import { indexAuthorities } from "../../../src/cli/import/find-authority";
import { writeFiles } from "../../support/write-files";

const header = "la_code,dfe_code,la_name,geo_level,year,indicator,value,unit,flag";
const edition = "LA,2011 (2021 boundaries)";

function read(...rows: readonly string[]) {
  const folder = writeFiles({ "rural_urban_class_utla.csv.gz": `${[header, ...rows].join("\n")}\n` });
  return readRuralClasses(folder, indexAuthorities(authorities()));
}

test("a class in words becomes its number and its band, under the year whose councils it is for", () => {
  const { figures, files, faults } = read(
    `E10000016,886,Kent,${edition},rural_urban_2011_six_fold,Urban with Significant Rural,category,`,
    `E10000016,886,Kent,${edition},rural_urban_2011_three_fold,Urban with Significant Rural,category,`,
  );
  expect(faults).toEqual([]);
  expect(figures.map(({ member, indicator, year, value }) => [member, indicator, year, value])).toEqual([
    ["E10000016", "ctx.rural.band", "2021", "2"],
    ["E10000016", "ctx.rural.class", "2021", "4"],
  ]);
  expect(files[0]).toMatchObject({ rows: 2, kept: 1, dropped: { "of indicators this club does not use": 1 } });
});

test.each([
  [
    "a word that is not a class",
    `E10000016,886,Kent,${edition},rural_urban_2011_six_fold,Hilly,category,`,
    /"Hilly" is no/,
  ],
  ["an unknown council", `E10000099,,Rutshire,${edition},rural_urban_2011_six_fold,Mainly Rural,category,`, /Rutshire/],
  ["another edition", "E10000016,886,Kent,LA,2021,rural_urban_2011_six_fold,Mainly Rural,category,", /"2021" is not/],
  [
    "a council that had not begun",
    `E06000063,942,Cumberland,${edition},rural_urban_2011_six_fold,Mainly Rural,category,`,
    /Cumberland did not exist in 2021/,
  ],
])("%s is a fault, with file and line", (_, row, sentence) => {
  const { figures, faults } = read(row);
  expect(figures).toEqual([]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^rural_urban_class_utla.csv.gz, line 2: /);
  expect(faults[0]).toMatch(sentence);
});
