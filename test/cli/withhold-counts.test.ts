import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { readReleaseFile } from "../../src/cli/read-release-file";
import { releaseFromCsv, type ReleaseFromCsv } from "../../src/cli/release-from-csv/release-from-csv";
import { findClub } from "../../src/domain/clubs/index";
import { decodeRelease } from "../support/decode-release";
import { encodeRelease } from "../support/encode-release";
import type { Release } from "../../src/domain/release/release";
import { valueAt } from "../../src/domain/release/value-at";
import { bundleProgram } from "../support/bundle-program";
import { writeFiles } from "../support/write-files";

let program: string;
beforeAll(async () => {
  program = await bundleProgram("src/cli/club.ts");
});

const stamp = { club: "csv", clubLabel: "Figures from CSV", date: "2026-11-22" };
const suppressSmallCounts = true;
const plain = `id,label,unit,decimals,polarity
foster,Fostered,children,0,neutral
homes,In homes,children,0,neutral
all,Looked after,children,0,neutral
carers,Carers,Count,0,neutral
share,Share fostered,%,1,neutral
cost,Cost,GBP per week,2,neutral
`;
const indicators = `id,label,unit,decimals,polarity,total_id,made_of
foster,Fostered,children,0,neutral,all,
homes,In homes,children,0,neutral,ALL,
all,Looked after,children,0,neutral,,
carers,Carers,Count,0,neutral,,
share,Share fostered,%,1,neutral,,foster all
cost,Cost,GBP per week,2,neutral,,
`;

type Table = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

/** Members' figures for one year, by indicator. */
function csvOf(table: Table, year = "2024-25"): string {
  return Object.entries(table)
    .flatMap(([member, figures]) =>
      Object.entries(figures).map(([indicator, value]) =>
        typeof value === "number"
          ? `${member},${indicator},${year},${value},`
          : `${member},${indicator},${year},,${value}`,
      ),
    )
    .join("\n");
}

/** A members file with everyone the rows of values name. */
function membersOf(values: string): string {
  return ["member_code", ...new Set(values.split("\n").map((row) => row.split(",")[0] ?? ""))].join("\n");
}

function make(values: string, options = {}, listed = indicators): ReleaseFromCsv {
  const folder = writeFiles({
    "values.csv": `member_code,indicator_id,year,value,flag\n${values}\n`,
    "indicators.csv": listed,
    "members.csv": membersOf(values),
  });
  const path = (name: string) => join(folder, `${name}.csv`);
  const files = { values: path("values"), indicators: path("indicators"), groups: null, members: path("members") };
  return releaseFromCsv(files, stamp, options);
}

function made(values: string, options = {}, listed = indicators): { release: Release; notes: readonly string[] } {
  const result = make(values, options, listed);
  if (!result.ok) throw new Error(result.faults.join("\n"));
  const release = decodeRelease(encodeRelease(result.content));
  if (!release.ok) throw new Error(release.problem.message);
  return { release: release.value, notes: result.notes };
}

/** What the release shows for a year: figures, or the symbol in place of them. */
function shown(release: Release, ids: readonly string[], year = "2024-25") {
  const at = (map: ReadonlyMap<string, number>, key: string) => map.get(key) ?? -1;
  return Object.fromEntries(
    release.members.map(({ code }, member) => [
      code,
      ids.map((id) => {
        const found = valueAt(release, member, at(release.indicatorById, id), at(release.yearByLabel, year));
        return found.value ?? found.reason.symbol;
      }),
    ]),
  );
}

const table: Table = {
  M1: { foster: 3, homes: 20, all: 23, share: 13, cost: 900 },
  M2: { foster: 30, homes: 12, all: 42, share: 71.4, cost: 950 },
  M3: { foster: 50, homes: 40, all: 90, share: 55.6, cost: 970 },
};

describe("counts of people that leave their club", () => {
  it("of 1 to 4 are withheld, with others in their row and column that would reveal them, and figures made of them", () => {
    const { release, notes } = made(csvOf(table), { suppressSmallCounts });
    expect(shown(release, ["foster", "homes", "all", "share", "cost"])).toEqual({
      M1: ["c", "c", 23, "c", 900],
      M2: ["c", "c", 42, "c", 950],
      M3: [50, 40, 90, 55.6, 970],
    });
    expect(release.reasons).toEqual([{ symbol: "c", meaning: "suppressed to protect confidentiality" }]);
    expect(notes).toContain(
      "Withheld: 1 counts of 1 to 4, 3 others that would reveal them, and 2 figures made of them.",
    );
    expect(notes).toContain(
      "Not checked, because they do not count people: cost. If one is made of a withheld count, leave it out or name its counts under made_of.",
    );
  });

  it("without a total are a table of one column: another member's count is withheld with a small one", () => {
    const { release } = made(csvOf({ M1: { carers: 4 }, M2: { carers: 0 }, M3: { carers: 9 }, M4: { carers: 60 } }), {
      suppressSmallCounts,
    });
    expect(shown(release, ["carers"])).toEqual({ M1: ["c"], M2: [0], M3: ["c"], M4: [60] });
  });

  it("are withheld with their total if missing parts leave no other way", () => {
    const some: Table = {
      M1: { foster: "x", homes: "x", all: 3 },
      M2: { foster: 30, homes: 12, all: 42 },
      M3: { foster: 50, homes: 40, all: 90 },
    };
    const { release } = made(csvOf(some), { suppressSmallCounts });
    const cells = shown(release, ["foster", "homes", "all"]);
    expect(cells["M1"]).toEqual(["x", "x", "c"]);
    expect(Object.values(cells).filter(([, , all]) => all === "c").length).toBeGreaterThanOrEqual(2);
  });

  it("are handled year by year", () => {
    const values = `${csvOf(table, "2023-24")}\n${csvOf({ M1: { foster: 30, homes: 20, all: 50 }, M2: { foster: 8, homes: 9, all: 17 } })}`;
    const { release } = made(values, { suppressSmallCounts });
    expect(shown(release, ["foster", "homes", "all"], "2023-24")["M1"]).toEqual(["c", "c", 23]);
    expect(shown(release, ["foster", "homes", "all"])).toEqual({ M1: [30, 20, 50], M2: [8, 9, 17], M3: ["", "", ""] });
  });

  it("are all shown if none is small, including zeros, and no reason is added", () => {
    const { release, notes } = made(csvOf({ M1: { foster: 0, homes: 5, all: 5 } }), { suppressSmallCounts });
    expect(shown(release, ["foster", "homes", "all"])).toEqual({ M1: [0, 5, 5] });
    expect(release.reasons).toEqual([]);
    expect(notes.join()).toContain("Withheld: 0 counts of 1 to 4, 0 others");
  });

  it("come with a note on which totals over all members would reveal one", () => {
    const { release, notes } = made(csvOf({ M1: { carers: 3 } }), { suppressSmallCounts });
    expect(shown(release, ["carers"])).toEqual({ M1: ["c"] });
    expect(notes.join()).toContain("Do not publish the total over all members of carers in 2024-25");
  });

  it("never show a small count, nor leave just one count hidden in a row or column", () => {
    const ids = ["foster", "homes", "all"] as const;
    let hiddenInAll = 0;
    for (let seed = 0; seed < 12; seed++) {
      const counts: Table = Object.fromEntries(
        Array.from({ length: 6 }, (_, at) => {
          const [foster, homes] = [((seed * 6 + at) * 7) % 9, ((seed * 6 + at) * 5) % 11];
          return [`M${at}`, { foster, homes, all: foster + homes }];
        }),
      );
      const { release, notes } = made(csvOf(counts), { suppressSmallCounts });
      const rows = Object.values(shown(release, ids));
      const small = rows.flat().filter((cell) => typeof cell === "number" && cell > 0 && cell < 5);
      expect(small).toEqual([]);
      for (const row of rows) expect(hiddenIn(row)).not.toBe(1);
      for (const [at, id] of ids.entries()) {
        // For a single one the total over all members must be withheld as well, and a note says so.
        const hidden = hiddenIn(rows.map((row) => row[at]));
        if (!notes.join().includes(`${id} in 2024-25`)) expect(hidden).not.toBe(1);
        hiddenInAll += hidden;
      }
    }
    expect(hiddenInAll).toBeGreaterThan(50);
  });
});

function hiddenIn(cells: readonly unknown[]): number {
  return cells.filter((cell) => cell === "c").length;
}

describe("files that do not fit", () => {
  const change = (from: string, to: string) => indicators.replace(from, to);
  it.each([
    [
      csvOf({ M1: { foster: 3.5 } }),
      indicators,
      "foster of M1 in 2024-25 is 3.5, but a count of people is a whole number, 0 or more.",
    ],
    [
      csvOf({ M1: { foster: -1 } }),
      indicators,
      "foster of M1 in 2024-25 is -1, but a count of people is a whole number, 0 or more.",
    ],
    [
      csvOf({ M1: { foster: 30, homes: 20, all: 49 } }),
      indicators,
      "all of M1 in 2024-25 is 49, but its parts come to 50.",
    ],
    [
      csvOf(table),
      change("neutral,all,", "neutral,none,"),
      'indicators.csv, line 2, total_id: "none" is not another count of people in this file.',
    ],
    [
      csvOf(table),
      change("neutral,all,", "neutral,cost,"),
      'indicators.csv, line 2, total_id: "cost" is not another count of people in this file.',
    ],
    [
      csvOf(table),
      change("neutral,all,", "neutral,foster,"),
      'indicators.csv, line 2, total_id: "foster" is not another count of people in this file.',
    ],
    [
      csvOf(table),
      change("foster all", "foster every"),
      'indicators.csv, line 6, made_of: "every" is not another count of people in this file.',
    ],
    [
      csvOf(table),
      change("neutral,all,", "neutral,all,homes"),
      "indicators.csv, line 2, made_of: leave this blank for a count. If it is part of a total, give the total's id under total_id.",
    ],
    [
      csvOf(table),
      change("GBP per week,2,neutral,,", "GBP per week,2,neutral,all,"),
      'indicators.csv, line 7, total_id: "GBP per week" does not count people. Leave it blank.',
    ],
    [
      csvOf(table),
      change("Count,0,neutral,,", "Count,0,neutral,homes,"),
      "indicators.csv: homes is both a total and a part of another. Make a separate release of each table.",
    ],
  ])("are refused: %#", (values, listed, sentence) => {
    const result = make(values, { suppressSmallCounts }, listed);
    expect(result.ok ? [] : result.faults).toContain(sentence);
  });

  it("are refused if no indicator counts people", () => {
    const none = "id,label,unit,decimals,polarity\ncost,Cost,GBP,0,neutral\n";
    const result = make("M1,cost,2024-25,3,", { suppressSmallCounts }, none);
    expect(result.ok ? "" : result.faults.join()).toMatch(
      /no unit shows that people are counted\. Use one, such as adults/,
    );
  });
});

describe("files that stay in their club, or that anyone may see", () => {
  it("are used unchanged, whatever other columns they have", () => {
    const [asGiven, more] = [make(csvOf(table), {}, plain), make(csvOf(table))];
    expect(more).toEqual(asGiven);
    expect(asGiven.ok && "smallestGroup" in asGiven.content.stamp).toBe(false);
    expect(shown(made(csvOf(table)).release, ["foster"])).toEqual({ M1: [3], M2: [30], M3: [50] });
  });
});

describe("the command", () => {
  function run(...more: readonly string[]) {
    const folder = writeFiles({
      "values.csv": `member_code,indicator_id,year,value,flag\n${csvOf(table)}\n`,
      "indicators.csv": indicators,
      "members.csv": membersOf(csvOf(table)),
    });
    const out = join(folder, "release.json.gz");
    const given = ["values", "indicators", "members"].flatMap((name) => [`--${name}`, join(folder, `${name}.csv`)]);
    const args = [...given, "--out", out];
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, "release-from-csv", ...args, ...more], {
      cwd: join(__dirname, "../.."),
      encoding: "utf8",
    });
    const release = readReleaseFile(out);
    if (!release.ok) throw new Error(`${stdout} ${stderr} ${release.problem.message}`);
    return { status, stdout, release: release.value };
  }

  it("applies a questionnaire club's smallest group to its release, and says how figures may leave the club", () => {
    const { status, stdout, release } = run("--club", "cla");
    expect(status).toBe(0);
    expect(release.stamp.smallestGroup).toBe(5);
    expect(release.stamp.smallestGroup).toBe(findClub("cla")?.smallestGroup);
    expect(stdout).toContain("If the figures will leave the club, add --suppress-small-counts.");
    expect(shown(release, ["foster"])).toEqual({ M1: [3], M2: [30], M3: [50] });
  });

  it("withholds small counts when asked", () => {
    const { stdout, release } = run("--club", "cla", "--suppress-small-counts");
    expect(shown(release, ["foster"])).toEqual({ M1: ["c"], M2: ["c"], M3: [50] });
    expect(stdout).toContain("Withheld: 1 counts of 1 to 4");
    expect(stdout).not.toContain("add --suppress-small-counts");
  });

  it("applies no smallest group to other clubs", () => {
    const { stdout, release } = run();
    expect(release.stamp).not.toHaveProperty("smallestGroup");
    expect(stdout).not.toMatch(/club of its members|withheld/);
  });
});
