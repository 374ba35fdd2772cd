import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DescribedChart } from "../../src/domain/charts/chart-spec";
import type { ClubDefinition } from "../../src/domain/clubs/club-definition";
import { findClub } from "../../src/domain/clubs/index";
import { describeHomes } from "../../src/domain/homes-chart/describe-homes";
import { answersOf, type CellContent } from "../../test/domain/rules/answers-of";

/** A realistic use of the chart of homes. No council's homes are published, so these are made up, and say so. */
export interface HomesUse {
  /** Its file, e.g. "leeds-six-homes.json". */
  readonly file: string;
  readonly madeUp: string;
  readonly council: string;
  readonly isSubmitted: boolean;
  /** Rows of the register. */
  readonly homes: readonly Readonly<Record<string, CellContent>>[];
  /** What it said when it was last written. */
  readonly described: DescribedChart;
}

export const homesFolder = fileURLToPath(new URL("../../test/gallery/homes", import.meta.url));

/** The club that asks for homes one by one. */
export const homesClub = clubOfHomes();

/** Every use, in order of its file. */
export function readHomesUses(): readonly HomesUse[] {
  return readdirSync(homesFolder)
    .sort()
    .map((file) => ({
      file,
      ...(JSON.parse(readFileSync(join(homesFolder, file), "utf8")) as Omit<HomesUse, "file">),
    }));
}

/** @throws with a sentence if it can't be described */
export function describeHomesUse({ file, council, isSubmitted, homes }: HomesUse): DescribedChart {
  const chart = describeHomes(homesClub, answersOf(homesClub, { rows: { homes } }), { name: council, isSubmitted });
  if (!chart.ok) throw new Error(`${file}: ${chart.problem.message}`);
  return chart.value.described;
}

function clubOfHomes(): ClubDefinition {
  const club = findClub("cla", "2025-26");
  if (club === null) throw new Error("There is no club that asks for homes one by one.");
  return club;
}
