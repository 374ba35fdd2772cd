import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { formulaConsole, mostFormulas, type FormulaAnswer } from "../../src/cli/formula-console";
import { formulaLibrary } from "../../src/cli/formula-library";
import { formulaRunner } from "../../src/cli/formula-runner";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";
import { encodeRelease } from "../support/encode-release";
import { bundleProgram } from "../support/bundle-program";
import { spawnProgram } from "../support/spawn-program";
import { smallContent, smallReleaseText } from "../support/small-release";

jest.setTimeout(60_000);

const root = resolve(__dirname, "../..");
let program: string;

interface Ended {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly error: string;
}

function run(args: readonly string[], input: string): Promise<Ended> {
  return new Promise((ended) => {
    const console = spawnProgram([process.execPath, program, ...args], { cwd: root });
    let output = "";
    let error = "";
    console.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    console.stderr.on("data", (chunk: Buffer) => (error += chunk.toString()));
    console.on("close", (code) => ended({ code, lines: output.split("\n").filter((line) => line !== ""), error }));
    console.stdin.end(input);
  });
}

/** The result of each formula: its value, or its error's code and message. */
async function answers(args: readonly string[], formulas: readonly string[]): Promise<unknown[]> {
  const calculation = createUniverCalculation(formulaRunner(formulaLibrary(args)));
  const answer = formulaConsole(calculation);
  const given: FormulaAnswer[] = [];
  for (let start = 0; start < formulas.length; start += mostFormulas) {
    given.push(...(await answer(formulas.slice(start, start + mostFormulas))));
  }
  calculation.dispose();
  expect(given.map(({ formula }) => formula)).toEqual(formulas);
  return given.map((one) => ("error" in one ? `${one.error.code} ${one.error.message}` : one.value));
}

let folder: string;
beforeAll(async () => {
  program = await bundleProgram("src/cli/formula.ts");
  folder = mkdtempSync(join(tmpdir(), "formula-"));
  writeFileSync(join(folder, "small.json"), smallReleaseText);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the formula console with the shipped release", () => {
  it("gives the published figures", async () => {
    const residential = "s251.residential-care.weekly-cost";
    const given = await answers(
      ["--as", "Leeds"],
      [
        `=CLUB.PEERMEDIAN("${residential}","all","2024-25")`,
        `=ROUND(CLUB.PEERMEAN("${residential}","all","2024-25"),1)`,
        `=CLUB.PEERCOUNT("${residential}","all","2024-25")`,
        `=CLUB.VALUE("${residential}",,"2024-25")`,
        `=CLUB.VALUE("s251.fostering.weekly-cost","Leeds","2024-25")=MIN(CLUB.PEERVALUES("s251.fostering.weekly-cost","all","2024-25"))`,
        `=CLUB.PEERMEDIAN("cla.rate-per-10000","neighbours:Enfield","2024-25")`,
        `=CLUB.PEERMEDIAN("cla.rate-per-10000","neighbours:Kent","2024-25")`,
        `=CLUB.PEERMEDIAN("cla.rate-per-10000","neighbours","2024-25")`,
        `=CLUB.PEERMEDIAN("cin.re-referral-rate","neighbours:Enfield","2024-25")`,
        `=CLUB.PEERMEDIAN("cin.re-referral-rate","neighbours:Kent","2024-25")`,
        `=CLUB.PEERMEDIAN("cin.re-referral-rate","neighbours","2024-25")`,
      ],
    );
    expect(given).toEqual([7270, 7697.4, 150, 8625, true, 61.5, 56, 77.5, 19.3, 21, 21.45]);
  });
});

describe("the formula console with a release from a file", () => {
  const cost = '"care.weekly-cost"';

  it("gives a percentile as the number nearest to the exact result", async () => {
    // Four fifths of the way from 1.1 to 1.15 is 1.14; adding binary fractions gives 1.1400000000000001.
    const columns = smallContent.columns.filter(({ indicator }) => indicator !== 0);

    const scaled = [100, 115, 101, 102, 103, 110, null];
    const content = {
      ...smallContent,
      columns: [{ indicator: 0, year: 3, divisor: 100, scaled, missing: {} }, ...columns],
    };
    writeFileSync(join(folder, "hundredths.json"), encodeRelease(content));
    expect(
      await answers(
        ["--release", join(folder, "hundredths.json"), "--as", "Leeds"],
        [
          `=CLUB.PEERPERCENTILE(${cost},0.96,"all","2024-25")`,
          `=CLUB.PEERPERCENTILE(${cost},0.96,"all","2024-25")=1.14`,
        ],
      ),
    ).toEqual([1.14, true]);
  });

  it("says so if a year is given in place of an authority", async () => {
    const given = await answers(
      ["--release", join(folder, "small.json"), "--as", "Leeds"],
      [`=CLUB.VALUE(${cost},"latest")`, `=CLUB.VALUE(${cost},"2024/25")`, `=CLUB.TREND(${cost},"2024")`],
    );
    expect(given).toEqual(
      ["latest", "2024/25", "2024"].map((year) =>
        expect.stringContaining(`"${year}" is a year, but this argument is for an authority.`),
      ),
    );
  });

  it("calculates as a cell would", async () => {
    const given = await answers(
      ["--as", "Leeds", "--release", join(folder, "small.json")],
      [
        `=CLUB.VALUE(${cost})`,
        `=club.peermedian(${cost},"neighbours")`,
        `=CLUB.PEERMEAN(${cost},{"Kent","Leeds";"","Dorset"})`,
        `=ROUND(CLUB.PEERMEDIAN("care.rate",{"Leeds","Kent"}),1)`,
        `=CLUB.PEERVALUES(${cost})`,
        `=MEDIAN(CLUB.PEERVALUES(${cost}))`,
        `=INDEX(CLUB.PEERVALUES(${cost}),2,1)&"!"`,
        `=IFERROR(CLUB.VALUE("no"),"none")`,
        `=IF(CLUB.VALUE(${cost})>600,"high","low")`,
        `={1,2;3,4}`,
        `=TRUE`,
        `=""`,
      ],
    );
    const all = [
      ["Bristol, City of", 700],
      ["Kent", 700],
      ["Leeds", 500],
      ["Nowhere & Anywhere", 0],
      ["Dorset", -100],
    ];
    const matrix = [
      [1, 2],
      [3, 4],
    ];
    expect(given).toEqual([500, 700, 1100 / 3, 21.5, all, 500, "Kent!", "none", "low", matrix, true, ""]);
  });

  it("reads array constants whose texts contain commas, semicolons and quotation marks", async () => {
    expect(
      await answers(
        ["--as", "Leeds"],
        [
          `=CLUB.PEERCOUNT("cla.rate-per-10000",{"Bristol, City of";"Kent"},"2024-25")`,
          `=COUNTA({"a,b";"c"})`,
          `={"a,b","say ""hi; you""";1,TRUE}`,
        ],
      ),
    ).toEqual([
      2,
      2,
      [
        ["a,b", `say "hi; you"`],
        [1, true],
      ],
    ]);
  });

  it("keeps text as text, even if it looks like a date or a number", async () => {
    expect(
      await answers(
        ["--as", "Leeds"],
        [
          `=CLUB.VALUE("cla.rate-per-10000","Leeds","2010-11")`,
          `=ISTEXT("2010-11")`,
          `=IF(TRUE,"1/2","")`,
          `="5"*2`,
          `=SUM(VALUE("12%"),1)`,
        ],
      ),
    ).toEqual(["#N/A This release has no figures for 2010-11; its years are 2015-16 to 2025.", true, "1/2", 10, 1.12]);
  });

  it("answers a range cell by cell, each error with its own message", async () => {
    const given = await answers(
      ["--as", "Leeds", "--release", join(folder, "small.json")],
      [
        `=CLUB.VALUE(${cost},{"Leeds";"St Helens";"Kent"},"2024-25")`,
        `=CLUB.VALUE({${cost},"care.rate"},{"Leeds";"Kent"})`,
        `=SUM(CLUB.VALUE(${cost},{"Leeds","Kent"}))`,
        `=SUM(IFERROR(CLUB.VALUE(${cost},{"Leeds";"St Helens"}),0))`,
        `=CLUB.RANKOF({800,600},${cost})`,
        `=INDEX(CLUB.TREND(${cost},"Kent"),2,2)`,
        `=CLUB.MEMBER("Kent")`,
        `=CLUB.VALUE(${cost},{"Leeds",#N/A})`,
      ],
    );
    expect(given).toEqual([
      [[500], [{ code: "#N/A", message: expect.stringMatching(/^St\. Helens has no figure/) }], [700]],
      [
        [500, 21.3],
        [700, 21.6],
      ],
      1200,
      500,
      [[1, 3]],
      700,
      "Kent (E10000016). Demonstration data",
      [[500, { code: "#N/A", message: "The cell given for member shows #N/A. Fix that cell first." }]],
    ]);
  });

  it("says what is wrong, with the message of the first call that failed", async () => {
    const given = await answers(
      ["--as", "Leeds", "--release", join(folder, "small.json")],
      [
        `=CLUB.VALUE(${cost},"St Helens")`,
        `=CLUB.VALUE("one")+CLUB.VALUE("two")`,
        `=CLUB.PEERQUARTILE(${cost},"x")`,
        `=CLUB.PEERQUARTILE(${cost},9)`,
        `=CLUB.NOSUCH(1)`,
        `=1/0`,
        `hello`,
        `=CLUB.VALUE(${cost},1/0)`,
      ],
    );
    expect(given).toEqual([
      expect.stringMatching(/^#N\/A St\. Helens has no figure .*suppressed/),
      expect.stringMatching(/^#N\/A There is no indicator "one"/),
      expect.stringMatching(/^#VALUE! The argument quart/),
      expect.stringMatching(/^#NUM! The argument quart/),
      expect.stringMatching(/^#NAME\? /),
      expect.stringMatching(/^#DIV\/0! /),
      expect.stringMatching(/^#VALUE! This is not a formula/),
      expect.stringMatching(/^#DIV\/0! /),
    ]);
  });

  it("answers from the first of several releases that has the indicator", async () => {
    const shipped = join(root, "data/section-251.json.gz");
    const given = await answers(
      ["--as", "Leeds", "--release", join(folder, "small.json"), "--release", shipped],
      [`=CLUB.VALUE(${cost})`, `=CLUB.VALUE("s251.residential-care.weekly-cost")`, `=LEFT(CLUB.ABOUT(),10)`],
    );
    expect(given).toEqual([500, 8625, "Small club"]);
  });

  it("keeps hundreds of formulas apart, even with large spills", async () => {
    const formulas = Array.from({ length: 520 }, (_, index) =>
      index % 250 === 0
        ? `=EXPAND({1},${1_500 + index},2,0)`
        : index % 250 === 1
          ? `=EXPAND({1},2,1500,0)`
          : `=${index}*2`,
    );
    const given = await answers(["--release", join(folder, "small.json")], formulas);
    given.forEach((value, index) => {
      if (index % 250 === 0) expect(value).toHaveLength(1_500 + index);
      else if (index % 250 === 1) expect((value as unknown[][])[0]).toHaveLength(1_500);
      else expect(value).toBe(index * 2);
    });
  });
});

describe("the formula console's options", () => {
  it.each([
    ["an unknown member", ["--as", "Lees"], `Did you mean "Leeds"?`],
    ["a release that is not there", ["--release", "none.json.gz"], "none.json.gz"],
    ["a file that is no release", ["--release", join(root, "package.json")], "not a Yardstick release"],
    ["an option it does not know", ["--frob"], "--frob"],
  ])("are refused with %s", (_, args, sentence) => {
    expect(() => formulaLibrary(args)).toThrow(sentence);
  });

  it("let you act as a member of any of the releases", async () => {
    const small = ["--release", join(folder, "small.json")];
    const ownIn = async (club: string, args: readonly string[]) => {
      const dataset = await formulaLibrary(args).ofClub(club);
      return dataset.ok ? dataset.value.own : dataset.problem;
    };
    expect(await ownIn("small", ["--as", "Nowhere & Anywhere", ...small])).toBe("E06000099");
    const both = [...small, "--release", join(root, "data/section-251.json.gz")];
    // In the list of authorities, but in neither release: you can still ask about the others.
    expect(await ownIn("small", ["--as", "kent", ...small])).toBe("E10000016");
    for (const club of ["small", "section-251"])
      expect(await ownIn(club, ["--as", "Camden", ...both])).toBe("E09000007");
    expect(await ownIn("small", ["--as", "Durham County Council", ...small])).toBe("E06000047");
    expect(await ownIn("small", ["--as", "E06000048", ...both])).toBe("E06000057");
    expect(() => formulaLibrary(["--as", "Exeter", ...small])).toThrow(
      "Exeter is a district council; its county is Devon.",
    );
  });
});

describe("the formula console as a command", () => {
  it("skips blank lines, reads any line end, and does not need one at the end", async () => {
    const { code, lines, error } = await run(["--as", "Leeds"], "\r\n=1+1\r\n\n  =2+2");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(lines).toEqual([`{"formula":"=1+1","value":2}`, `{"formula":"=2+2","value":4}`]);
  });

  it("exits with 1 and a message if it cannot start", async () => {
    const { code, lines, error } = await run(["--as", "Lees"], "=1\n");
    expect({ code, lines }).toEqual({ code: 1, lines: [] });
    expect(error).toContain(`Did you mean "Leeds"?`);
  });
});

describe("text that looks blank or contains invisible characters", () => {
  const fostering = `"s251.fostering.weekly-cost"`;

  it("treats 0 as blank where 0 makes no sense, and as a number elsewhere", async () => {
    const given = await answers(
      ["--as", "Leeds"],
      [
        `=CLUB.VALUE(${fostering},0,"2024-25")`,
        `=CLUB.VALUE(${fostering},{"Leeds";0;"Kent"},"2024-25")`,
        `=CLUB.PEERCOUNT(${fostering},{"Leeds";0;"Kent"},"2024-25")`,
        `=CLUB.PEERMEDIAN(${fostering},0,"2024-25")=CLUB.PEERMEDIAN(${fostering},"all","2024-25")`,
        `=CLUB.VALUE(${fostering},"Leeds",0)=CLUB.VALUE(${fostering},"Leeds")`,
        `=CLUB.GAPOF(0,${fostering},"all","2024-25")=-CLUB.PEERMEDIAN(${fostering},"all","2024-25")`,
        `=CLUB.RANKOF(0,${fostering},"all","2024-25")`,
        `=CLUB.REAL(0,"2010-11","2024-25")`,
        `=CLUB.MIXSAVING(0,60%,80%,1200,600)`,
      ],
    );
    const blank = {
      code: "#N/A",
      message: "The cell given for member is blank. Fill it in, or give a range without blank cells.",
    };
    expect(given).toEqual([270, [[270], [blank], [900]], 2, true, true, true, 150, 0, 0]);
  });

  it("reads peers, years, members and indicators as they look on screen", async () => {
    const given = await answers(
      ["--as", "Leeds"],
      [
        `=CLUB.PEERCOUNT(${fostering},"neighbours\u200B","2024\u201325")`,
        `=CLUB.VALUE("\uFEFFs251.fostering.weekly\u2010cost","\u00A0Leeds\u00AD","2024\u221225\u200B")`,
        `=CLUB.PEERCOUNT(${fostering},{"E08000035\u200B";"\u200B";"Kent\u00A0"},"2024-25")`,
        `=CLUB.REAL(100,"\u200B2024\u201325","2024-25")`,
        `=CLUB.PEERQUARTILE(${fostering},"2\u200B","all","2024-25")=CLUB.PEERMEDIAN(${fostering},"all","2024-25")`,
      ],
    );
    expect(given).toEqual([10, 270, 2, 100, true]);
  });
});
