import { join } from "node:path";
import { releaseFromCsv } from "../../../src/cli/release-from-csv/release-from-csv";
import { writeReleaseFile } from "../../../src/cli/write-release-file";
import { writeFiles } from "../../support/write-files";

/** The members of the small release, by code. All but Rutland have neighbours. */
export const members = {
  Bristol: "E06000023",
  Hull: "E06000010",
  Kent: "E10000016",
  Leeds: "E08000035",
  Rutland: "E06000017",
} as const;

const indicators = ["s251.fostering.weekly-cost"];

/** Makes a release of an indicator and five members, of which reports are quickly made. Returns the file's path. */
export function smallFigures(): string {
  const codes = Object.values(members);
  const values = indicators.flatMap((indicator, at) =>
    codes.map((code, index) => `${code},${indicator},2024-25,${(at + 1) * 1_000 + index * 37},`),
  );
  const neighbours = codes
    .filter((owner) => owner !== members.Rutland)
    .flatMap((owner) => codes.filter((code) => code !== owner).map((code) => `neighbours,${owner},${code}`));
  const folder = writeFiles({
    "v.csv": `member_code,indicator_id,year,value,flag\n${values.join("\n")}\n`,
    "i.csv": `id,label,unit,decimals,polarity\n${indicators.map((id) => `${id},${id.split(".")[1]},GBP per week,0,neutral`).join("\n")}\n`,
    "g.csv": `group_id,owner_code,member_code\n${neighbours.join("\n")}\n`,
  });
  const path = (name: string) => join(folder, name);
  const files = { values: path("v.csv"), indicators: path("i.csv"), groups: path("g.csv"), members: null };
  const stamp = { club: "section-251", clubLabel: "Section 251", date: "2025-12-01" };
  const made = releaseFromCsv(files, stamp, { suppressSmallCounts: false });
  if (!made.ok) throw new Error(made.faults.join("\n"));
  writeReleaseFile(path("r.json.gz"), made.content);
  return path("r.json.gz");
}
