import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { peerFigures } from "../src/domain/indicators/peer-figures";
import { decodeRelease } from "../test/support/decode-release";
import { hasFigures } from "../src/domain/release/has-figures";
import type { Release } from "../src/domain/release/release";
import { readText } from "./read-shipped";
import { measureInTurn, millisecondsOf, round, timing } from "./measure";
import { medianSheets, type MedianQuestions } from "./median-sheets";

const run = promisify(execFile);
const office = process.env.SOFFICE ?? "soffice";
const runs = 5;

/**
 * The medians of every member's neighbours, every region, every type and all members, for every indicator and year of
 * the Section 251 release: by the code behind CLUB.PEERMEDIAN, and as MEDIAN(IF(…)) array formulas that LibreOffice
 * calculates in a workbook with the same figures. Both must give the same numbers. We measure the time LibreOffice
 * takes to start, read the figures and write with the same workbook without formulas, in turn, and subtract it.
 *
 * Needs LibreOffice Calc (Debian's libreoffice-calc); if it is not installed, it says so and compares nothing.
 */
export async function benchmarkPeerMedians() {
  const text = await readText("section-251");
  const release = opened(text);
  const questions = questionsOf(release);
  const ours = medians(release, questions);

  const alone: number[] = [];
  for (let at = 0; at <= runs; at++) {
    // A fresh release each time, because a release keeps its statistics.
    const fresh = opened(text);
    const milliseconds = await millisecondsOf(() => medians(fresh, questions));
    if (at > 0) alone.push(milliseconds);
  }
  const domain = timing(alone);
  const size = { medians: ours.length, members: release.members.length, domainMilliseconds: domain };

  const version = await run(office, ["--version"]).catch(() => null);
  if (version === null) return { ...size, libreOffice: `not installed: nothing was compared (${office})` };
  const folder = await mkdtemp(join(tmpdir(), "yardstick-bench-"));
  try {
    const sheets = medianSheets(release, questions);
    await writeFile(join(folder, "formulas.fods"), sheets.withFormulas);
    await writeFile(join(folder, "figures.fods"), sheets.figuresOnly);
    const convert = (name: string) =>
      run(office, [
        `-env:UserInstallation=file://${folder}/profile`,
        ...[
          "--headless",
          "--convert-to",
          "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1",
        ],
        ...["--outdir", folder, join(folder, `${name}.fods`)],
      ]);
    const taken = await measureInTurn(
      () => convert("formulas"),
      () => convert("figures"),
      runs,
    );
    const theirs = (await readFile(join(folder, "formulas-medians.csv"), "utf8")).trim().split(/\r?\n/);
    expectSame(ours, theirs);
    const calculation = taken.a.median - taken.b.median;
    return {
      ...size,
      libreOffice: version.stdout.trim(),
      formulasMilliseconds: taken.a,
      figuresOnlyMilliseconds: taken.b,
      calculationMilliseconds: round(calculation),
      libreOfficeToDomainRatio: round(calculation / domain.median),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function opened(text: string): Release {
  const release = decodeRelease(text);
  if (!release.ok) throw new Error(release.problem.message);
  return release.value;
}

function questionsOf(release: Release): MedianQuestions {
  const groups = release.groups.flatMap(({ id, owner, members }) =>
    owner === null || id === "neighbours-2021" ? [] : [{ peers: `${id}:${owner}`, members }],
  );
  const bySet = new Map(groups.map((group) => [[...group.members].sort().join(), group]));
  const columns = release.indicators.flatMap((_, indicator) =>
    release.years.flatMap((_year, year) => (hasFigures(release, indicator, year) ? [{ indicator, year }] : [])),
  );
  return { columns, groups: [{ peers: "all", members: release.members.map(({ code }) => code) }, ...bySet.values()] };
}

/** By column, then by group; null if no member of the group has a value. */
function medians(release: Release, { columns, groups }: MedianQuestions): readonly (number | null)[] {
  return columns.flatMap(({ indicator, year }) =>
    groups.map(({ peers }) => {
      const question = { indicator: release.indicators[indicator]?.id ?? "", peers, year: release.years[year] ?? "" };
      const figures = peerFigures(release, question, null);
      if (!figures.ok) throw new Error(figures.problem.message);
      return figures.value.statistics.median();
    }),
  );
}

function expectSame(ours: readonly (number | null)[], theirs: readonly string[]): void {
  if (ours.length !== theirs.length) throw new Error(`${theirs.length} medians of LibreOffice for ${ours.length}.`);
  ours.forEach((value, at) => {
    const other = theirs[at]?.replaceAll('"', "") ?? "";
    const isSame = value === null ? Number.isNaN(Number.parseFloat(other)) : Number(other) === value;
    if (!isSame) throw new Error(`Median ${at}: ${value} by the domain, ${other} by LibreOffice.`);
  });
}
