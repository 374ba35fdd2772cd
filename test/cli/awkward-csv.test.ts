import { join } from "node:path";
import { releaseFromCsv, type ReleaseFromCsv } from "../../src/cli/release-from-csv/release-from-csv";
import { itemAt } from "../../src/domain/item-at";
import { resolvePeers } from "../../src/domain/peers/resolve-peers";
import { decodeRelease } from "../support/decode-release";
import { encodeRelease } from "../support/encode-release";
import type { Release } from "../../src/domain/release/release";
import { askedOf } from "../functions/asked-of";
import { writeFiles } from "../support/write-files";

/* CSV files as other programs, other hands and other countries write them, and what must come of each. */

const indicators = "id,label,unit,decimals,polarity\ni1,Indicator one,GBP,2,neutral\ni2,Indicator two,GBP,2,neutral\n";
const header = "member_code,indicator_id,year,value\n";
const stamp = { club: "csv", clubLabel: "Figures from CSV", date: "2026-11-22" };

type Files = Partial<Record<"values" | "indicators" | "groups" | "members", string | Uint8Array>>;

function make(files: Files): ReleaseFromCsv {
  const all = { indicators, ...files };
  const folder = writeFiles(Object.fromEntries(Object.entries(all).map(([name, text]) => [`${name}.csv`, text])));
  const path = (name: keyof Files) => (name in all ? join(folder, `${name}.csv`) : null);
  const [values, listed] = [path("values") ?? "", path("indicators") ?? ""];
  return releaseFromCsv({ values, indicators: listed, groups: path("groups"), members: path("members") }, stamp);
}

function made(files: Files): { readonly release: Release; readonly notes: readonly string[] } {
  const result = make(files);
  if (!result.ok) throw new Error(result.faults.join("\n"));
  const release = decodeRelease(encodeRelease(result.content));
  if (!release.ok) throw new Error(release.problem.message);
  return { release: release.value, notes: result.notes };
}

const faults = (files: Files) => {
  const result = make(files);
  return result.ok ? [] : result.faults;
};
const codes = ({ members }: Release) => members.map(({ code }) => code);
const rows = (...lines: readonly string[]) => `${header}${lines.join("\n")}\n`;

describe("a row with more or fewer cells than the header", () => {
  it("is refused with its line number, for example for a figure with an unquoted comma", () => {
    const values = rows("E08000035,i1,2024-25,1,234", "E08000036,i1,2024-25,950", "E10000016,i1,2024-25,2,150");
    expect(() => make({ values })).toThrow(
      /^values\.csv, line 2: 5 cells, but the header has 4\. Put a figure with a comma in it in quotation marks.*\nvalues\.csv, line 4: 5 cells/,
    );
  });

  it("is refused if it is too short, in every file", () => {
    expect(() => make({ values: rows("E08000035,i1,2024-25") })).toThrow(
      "values.csv, line 2: 3 cells, but the header has 4. Every blank cell needs its comma.",
    );
    const values = rows("E08000035,i1,2024-25,1");
    expect(() => make({ values, indicators: "id,label,unit,decimals,polarity\ni1,One,GBP,2\n" })).toThrow(
      "indicators.csv, line 2: 4 cells, but the header has 5.",
    );
    expect(() => make({ values, groups: "group_id,member_code\nnorth\n" })).toThrow("groups.csv, line 2: 1 cells");
    expect(() => make({ values, members: "member_code,member_name\nE08000035,Leeds,City\n" })).toThrow(
      "members.csv, line 2: 3 cells, but the header has 2.",
    );
  });

  it("is reported by its right line number, whatever the line ends and blank lines", () => {
    const values = "member_code,indicator_id,year,value\r\n\r\nE08000035,i1,2024-25,7\r\n\r\nE08000036,i1,2024-25\r\n";
    expect(() => make({ values })).toThrow("values.csv, line 5: 3 cells");
  });

  it("is listed for at most twenty lines, with how many more there are", () => {
    const values = rows(...Array.from({ length: 50 }, () => "E08000035,i1,2024-25,1,234"));
    expect(() => make({ values })).toThrow(/line 21: 5 cells[^\n]*\nvalues\.csv: 30 more lines like these\.$/);
  });

  it("is accepted if the extra cells are empty, as spreadsheets write them", () => {
    const values =
      "member_code,indicator_id,year,value,,\nE08000035,i1,2024-25,7,,\nE08000036,i1,2024-25,8,,,,\n,,,,,\n";
    expect(codes(made({ values }).release)).toEqual(["E08000035", "E08000036"]);
    expect(() => make({ values: `${header}E08000035,i1,2024-25,7,,9\n` })).toThrow("line 2: 6 cells");
    const below = "member_code,indicator_id,year,value,,\nE08000035,i1,2024-25,7,,9\n";
    expect(() => make({ values: below })).toThrow("line 2: 6 cells, but the header has 4.");
  });

  it("is recognised if the rest of a figure fills the cell of a missing flag or name", () => {
    const flagged =
      "member_code,indicator_id,year,value,flag\nE08000035,i1,2024-25,1,234\nE08000036,i1,2024-25,950,r\n";
    expect(faults({ values: flagged })).toEqual([
      'values.csv, line 2, value: 1 with 234 in a later cell looks like 1,234 without quotation marks. Write "1,234", or leave the comma out.',
    ]);
    const named = "member_code,indicator_id,year,value,member_name\nE08000035,i1,2024-25,-12,345.6\n";
    expect(faults({ values: named })[0]).toContain('Write "-12,345.6"');
  });

  it("is not reported if the figure with the comma is in quotation marks", () => {
    const { release } = made({ values: rows('E08000035,i1,2024-25,"1,234"', 'E08000036,i1,2024-25,"1,234,567.5"') });
    expect(release.column(0, 0)?.scaled).toEqual(new Float64Array([12_340, 12_345_675]));
  });
});

describe("a file with other separators or encodings", () => {
  it.each([
    [";", "semicolons"],
    ["\t", "tabs"],
  ])("is refused where columns are separated by %j, before a decimal comma can be misread", (separator, name) => {
    const values = rows('E08000035,i1,2024-25,"1,5"').replace(/,(?![0-9]+")/g, separator);
    expect(() => make({ values })).toThrow(`values.csv, line 1: the columns are separated by ${name}.`);
  });

  it.each(["utf16le", "latin1", "utf8"] as const)("is read in %s", (encoding) => {
    const text = `${encoding === "latin1" ? "" : "\uFEFF"}${rows("E08000035,i1,2024-25,7")}`;
    expect(codes(made({ values: Buffer.from(text, encoding) }).release)).toEqual(["E08000035"]);
  });

  it.each(["\n", "\r\n", "\r"])("is read with lines that end with %j", (end) => {
    const text = rows("E08000035,i1,2024-25,7", "E08000036,i1,2024-25,8").replaceAll("\n", end);
    expect(codes(made({ values: text }).release)).toEqual(["E08000035", "E08000036"]);
  });

  it("is refused if any column appears twice", () => {
    const values = "member_code,indicator_id,year,value,flag,Flag\nE08000035,i1,2024-25,1,,c\n";
    expect(() => make({ values })).toThrow("values.csv, line 1: the column flag appears twice. Keep one.");
  });
});

describe("an area that is not a member", () => {
  const known = ["E08000035,i1,2024-25,100", "E08000036,i1,2024-25,200"];

  it("is left out and counted by kind, so that no total, county, region or country is ever a maximum", async () => {
    const values = rows(
      ...known,
      ...["E11000006,i1,2024-25,300", "E11000003,i1,2024-25,9000", "E12000003,i1,2024-25,5", "E92000001,i1,2024-25,4"],
    );
    const { release, notes } = made({ values });
    expect(notes).toContain(
      "values.csv: 4 rows left out, not about a member: 2 of metropolitan counties, 1 of regions, 1 of countries.",
    );
    const ask = askedOf([release], { own: "E08000035" });
    expect(await ask("PEERCOUNT", "i1")).toBe(2);
    expect(await ask("PEERMAX", "i1")).toBe(200);
  });

  it.each([
    ["England", "1 of countries"],
    ["ENGLAND ", "1 of countries"],
    ["K02000001", "1 of countries"],
    ["Total", "1 of totals"],
    ["England average", "1 of totals"],
    ["Shire counties", "1 of totals"],
    ["Inner London", "1 of regions"],
    ["E13000001", "1 of regions"],
    ["Yorkshire and the Humber", "1 of regions"],
    ["Greater Manchester", "1 of metropolitan counties"],
    ["E47000009", "1 of combined authorities"],
    ["E10000005", "1 of former counties"],
    ["E07000041", "1 of districts"],
    ["Exeter City Council", "1 of districts"],
    ["W06000015", "1 of councils in Wales"],
    ["Cardiff", "1 of councils in Wales"],
    ["S12000036", "1 of councils in Scotland"],
    ["N09000003", "1 of councils in Northern Ireland"],
    ["W92000004", "1 of countries"],
    ["E05000001", "1 of other areas"],
    ["E54000001", "1 of other areas"],
  ])("is set aside: %s", (text, counted) => {
    const { release, notes } = made({ values: rows(...known, `"${text}",i1,2024-25,9000`) });
    expect(codes(release)).toEqual(["E08000035", "E08000036"]);
    expect(notes[0]).toBe(`values.csv: 1 row left out, not about a member: ${counted}.`);
  });

  it("gives no release if there are no members, and says what was left out", () => {
    expect(faults({ values: rows("England,i1,2024-25,1", "E12000003,i1,2024-25,1") })).toEqual([
      "The file of values has no figures for any member.",
      "values.csv: 2 rows left out, not about a member: 1 of countries, 1 of regions.",
    ]);
  });

  it("is a fault, reported once with its line, if we don't know it: it may be a mistyped member", () => {
    const values = rows(
      ...known,
      "E0800037,i1,2024-25,1",
      "E0800037,i2,2024-25,1",
      "E08000099,i1,2024-25,1",
      "Bradfrod,i1,2024-25,1",
    );
    expect(faults({ values })).toEqual([
      'values.csv, line 4, member_code: "E0800037" is not an authority we know. Correct it, or list it in a file given with --members. The same is in 1 more row.',
      'values.csv, line 6, member_code: "E08000099" is not an authority we know. Correct it, or list it in a file given with --members.',
      'values.csv, line 7, member_code: "Bradfrod" is not an authority we know. Did you mean "Bradford"? Correct it, or list it in a file given with --members.',
    ]);
  });

  it("gives a question if two departments use the same number for different councils", () => {
    expect(faults({ values: rows("212,i1,2024-25,1") })[0]).toContain(
      `"212" could be Leeds (E08000035) or Wandsworth (E09000032). Write the ONS code of the one you mean.`,
    );
  });

  it("is left out of groups too", () => {
    const groups =
      "group_id,owner_code,member_code\nours,,Leeds\nours,,E12000003\nours,,383\nmets,,E11000003\nneighbours,England,Leeds\n";
    const { release, notes } = made({ values: rows(...known), groups });
    expect(notes).toContain(
      "groups.csv: 3 rows left out, not about a member: 1 of regions, 1 of metropolitan counties, 1 of countries.",
    );
    expect(notes).toContain("groups.csv: no members are left in mets, so that group was left out.");
    expect(notes).toContain("groups.csv: 1 repeated rows left out.");
    const ours = resolvePeers(release, "ours", null);
    expect(ours.ok && ours.value.members.map((at) => itemAt(release.members, at).name)).toEqual(["Leeds"]);
    expect(faults({ values: rows(...known), groups: "group_id,member_code\nours,X1\n" })).toEqual([
      'groups.csv, line 2, member_code: "X1" is not an authority we know. Correct it, or list it in a file given with --members.',
    ]);
  });
});

describe("a file of members", () => {
  const values = rows("X-1,i1,2024-25,1", "x1,i1,2024-25,2", "E07000041,i1,2024-25,3", "Leeds,i1,2024-25,4");
  const members =
    "member_code,member_name,region,type\nX-1,First,North,New\nX1,Second,North,New\nE07000041,Exeter,,\nE08000036,,,\n";

  it("adds members to those in the list of authorities, even members without figures", () => {
    const { release } = made({ values, members });
    expect(release.members.map(({ code, name, region }) => [code, name, region])).toEqual([
      ["E07000041", "Exeter", null],
      ["E08000035", "Leeds", "Yorkshire and The Humber"],
      ["E08000036", "Wakefield", "Yorkshire and The Humber"],
      ["X-1", "First", "North"],
      ["X1", "Second", "North"],
    ]);
    const region = release.groups.find(({ id, owner }) => id === "region" && owner === "X1");
    expect(region?.members).toEqual(["X-1", "X1"]);
  });

  it("refuses areas that would count members twice, and two different rows for one member", () => {
    const more = "member_code,member_name\nE12000003,Yorkshire\nTotal,Total\nX1,First\nX1,Second\n,Blank\n212,Either\n";
    expect(faults({ values: rows("Leeds,i1,2024-25,4"), members: more })).toEqual([
      'members.csv, line 2, member_code: "E12000003" is a region: it is made of several members and cannot be one.',
      'members.csv, line 3, member_code: "Total" is a total: it is made of several members and cannot be one.',
      'members.csv, line 5, member_code: "X1" appears twice with different details. Keep one row for each member.',
      "members.csv, line 6, member_code: blank. Give the member's code.",
      'members.csv, line 7, member_code: "212" could be Leeds (E08000035) or Wandsworth (E09000032). Write the ONS code of the one you mean.',
    ]);
  });
});

describe("two codes of one authority", () => {
  const pairs = [
    ["E06000048", "E06000057"],
    ["E10000022", "E06000057"],
    ["E10000022", "E06000048"],
    ["E08000020", "E08000037"],
    ["E08000016", "E08000038"],
    ["E08000019", "E08000039"],
    ["E10000002", "E06000060"],
    ["E10000023", "E06000065"],
    ["E10000027", "E06000066"],
    ["E10000010", "E06000047"],
    ["E10000026", "E06000051"],
    ["E10000033", "E06000054"],
  ] as const;

  it.each(pairs)("%s and %s are one member, with the years of both", async (earlier, later) => {
    const values = rows(
      ...[`${earlier},i1,2012-13,100`, `${later},i1,2013-14,110`, "E08000035,i1,2012-13,5", "E08000035,i1,2013-14,6"],
    );
    const { release, notes } = made({ values });
    expect(release.members).toHaveLength(2);
    expect(notes[0]).toContain("are codes of the same authority, and so one member.");
    const ask = askedOf([release], { own: "E08000035" });
    for (const code of [earlier, later]) {
      expect(await ask("TREND", "i1", code)).toEqual([
        ["2012-13", 100, ""],
        ["2013-14", 110, ""],
      ]);
    }
    expect(await ask("PEERCOUNT", "i1", "all", "2012-13")).toBe(2);
  });

  it.each(pairs)(
    "%s and %s are refused if both have a figure for the same year, even the same one",
    (earlier, later) => {
      for (const figure of [110, 111]) {
        const values = rows(`${earlier},i1,2013-14,110`, "E08000035,i1,2013-14,6", `${later},i1,2013-14,${figure}`);
        expect(faults({ values })).toEqual([
          `values.csv, line 4: ${earlier} and ${later} are codes of the same authority, and both have a figure of i1 in 2013-14 (lines 2 and 4). Keep the right one.`,
        ]);
      }
    },
  );

  it("are joined if one of them only says that there is no figure, but not if its figure is withheld", () => {
    const both = (old: string) => ({ values: rows(`E06000048,i1,2013-14,${old}`, "E06000057,i1,2013-14,110") });
    for (const nothing of ["", "z", "..", ":"]) {
      expect(made(both(nothing)).release.column(0, 0)?.scaled).toEqual(new Float64Array([110]));
    }
    expect(faults(both("c"))[0]).toContain("E06000048 and E06000057 are codes of the same authority");
  });

  it("count once in a group", () => {
    const groups = "group_id,member_code\nours,E06000048\nours,E06000057\nours,929\n";
    const { release } = made({ values: rows("E06000057,i1,2013-14,110"), groups });
    expect(release.groups.find(({ id }) => id === "ours")?.members).toEqual(["E06000057"]);
  });
});

describe("an abolished authority and its successors", () => {
  it.each([
    ["E10000006", "E06000063", "2023-24", "April 2023"],
    ["E10000006", "E06000064", "2022-23", "April 2023"],
    ["E10000021", "E06000061", "2021-22", "April 2021"],
    ["E06000028", "E06000058", "2019-20", "April 2019"],
    ["E10000009", "E06000059", "2018-19", "April 2019"],
    ["E10000009", "E06000058", "2018-19", "April 2019"],
    ["E10000004", "E06000049", "2009-10", "April 2009"],
    ["E10000001", "E06000056", "2009-10", "April 2009"],
  ])("%s and %s do not both count in %s", (earlier, later, year, since) => {
    const [fault] = faults({ values: rows(`${later},i1,${year},1`, `${earlier},i1,${year},2`) });
    expect(fault).toContain(`(${earlier}, line 3) and `);
    expect(fault).toContain(`(${later}, line 2) are the same area before and after ${since}`);
    expect(fault).toContain(`both have a figure of i1 in ${year}`);
  });

  it("are two members, each with its own years", () => {
    const { release } = made({
      values: rows("E10000006,i1,2022-23,1", "E06000063,i1,2023-24,2", "E10000006,i2,2023-24,z"),
    });
    expect(codes(release)).toEqual(["E06000063", "E10000006"]);
    // Both existed in the calendar year of the change.
    expect(codes(made({ values: rows("E10000006,i1,2023,1", "E06000063,i1,2023,2") }).release)).toHaveLength(2);
  });
});

test("characters that nobody can see and other dashes make no difference to codes, ids, years, names and figures", () => {
  const values = [
    "\uFEFFmember_code,indicator\u2010id,year\u200B,value\u00AD,flag",
    "\u200BE0800\u00AD0035\u00A0,\u2060i1,2024\u201325,\u22125.5,",
    "\u202AE08000036\u202C,I1\uFEFF,\u200E2024\u20112025,\u200B1\u200B,",
    "Kingston\u2013upon\u00A0Hull,i1,2024-25,\u200B,\u200B",
    "\u200B,\u00A0,\uFEFF,,",
  ].join("\n");
  const clean = rows("E08000035,i1,2024-25,-5.5", "E08000036,i1,2024-25,1", "Hull,i1,2024-25,");
  const awkward = {
    values,
    indicators:
      "id,label,unit,decimals,polarity\n\u200Bi1\u200B,Indicator one,GBP,\u200B2,\u2014\ni2,Indicator two,GBP,2,neutral\n",
  };
  expect(made(awkward).release.hash).toBe(made({ values: clean }).release.hash);
});
