import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { charts } from "../src/domain/charts/index";
import { isDeepStrictEqual } from "node:util";
import { argumentMakers } from "../benchmarks/mixed-calls";
import { registry } from "../src/functions/running/registry";
import { generateFunctionGuide, readFunctionComments, withFunctionTable } from "../scripts/generate-function-guide";
import publishedFunctions from "./published-functions.json";
import { rules } from "../src/domain/rules/index";
import { excelCharts } from "../src/excel/charts/index";
import functionsMetadata from "../src/functions/functions.json";
import { generateClubDocuments } from "../scripts/generate-club-documents";
import publishedForms from "./published-forms.json";
import argumentsOfIndicators from "../src/actions/indicator-arguments.json";
import helpOnArguments from "../src/actions/cell/argument-help.json";
import wordsOfFunctions from "../src/actions/cell/function-words.json";
import {
  argumentHelp,
  functionWords,
  generateFunctionsMetadata,
  indicatorArguments,
} from "../scripts/generate-functions";
import { faultsOfPublishedForms, shippedForms } from "../scripts/generate-published-forms";
import { generateScenarioList } from "../scripts/generate-scenario-list";
import { generateRuleList } from "../scripts/generate-rule-list";
import { findAvoidedWords, readAvoidedWords } from "./support/avoided-words";

/** The cells of the README's table of functions, however wide their columns are. */
function tableIn(readme: string): string {
  const rows = readme.split("\n").filter((line) => /^\| `[A-Z]/.test(line));
  return rows.map((row) => row.replace(/ +/g, " ")).join("\n");
}

/** What must hold across the project, and no single test would notice. */

const root = resolve(__dirname, "..");
const path = (...parts: string[]): string => join(root, ...parts);
const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(path(file)));

/** Whether a generated file is there and current. */
function isOnFile(file: string, text: string): boolean {
  return existsSync(path(file)) && readFileSync(path(file), "utf8") === text;
}

describe("statistics", () => {
  const files = readdirSync(path("src/domain/statistics")).filter((file) => file !== "statistic.ts");

  it.each(files)("%s has a test", (file) => {
    expect(existsSync(path("test/domain/statistics", file.replace(".ts", ".test.ts")))).toBe(true);
  });
});

describe("custom functions", () => {
  const ids = functionsMetadata.functions.map(({ id }) => id);

  it("have unique ids", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  // What a new function touches besides its file, its line in the registry and its test is made by a command.
  it("have all that goes with them", async () => {
    const comments = [...readFunctionComments().keys()];
    const metadata = await generateFunctionsMetadata();
    const readme = readFileSync(path("README.md"), "utf8");
    const tests = tracked.filter((file) => /^test\/functions\/.*\.test\.ts$/.test(file));
    const tested = tests.map((file) => readFileSync(path(file), "utf8")).join("\n");
    const isCurrent =
      isDeepStrictEqual(functionsMetadata, metadata) &&
      isDeepStrictEqual(argumentsOfIndicators, indicatorArguments(metadata)) &&
      isDeepStrictEqual(wordsOfFunctions, functionWords(metadata)) &&
      isDeepStrictEqual(helpOnArguments, argumentHelp(metadata)) &&
      comments.every((id) => Object.hasOwn(publishedFunctions, id)) &&
      readFileSync(path("docs/functions.md"), "utf8") === generateFunctionGuide() &&
      tableIn(readme) === tableIn(withFunctionTable(readme));
    const smallGroups = readFileSync(path("test/functions/small-groups.test.ts"), "utf8");
    const parameters = new Set(metadata.functions.flatMap(({ parameters: all = [] }) => all.map(({ name }) => name)));
    const toDo = [
      ...comments
        .filter((id) => !registry.has(id))
        .map((id) => `Give ${id} a line in src/functions/running/registry.ts.`),
      ...comments.filter((id) => !tested.includes(`"${id}"`)).map((id) => `Test ${id} in test/functions.`),
      ...comments
        .filter((id) => !smallGroups.includes(`  ${id}: `))
        .map((id) => `Say in test/functions/small-groups.test.ts how ${id} is asked of a group.`),
      ...[...parameters]
        .filter((name) => !Object.hasOwn(argumentMakers, name))
        .map((name) => `Say in benchmarks/mixed-calls.ts what the argument ${name} may be.`),
      ...(isCurrent ? [] : ["Run npm run generate:functions."]),
    ];
    expect(toDo).toEqual([]);
  });

  it.each(functionsMetadata.functions.map((one) => [one.id, one] as const))(
    "%s says what it and its arguments are",
    (id, one) => {
      expect(one.name).toBe(id);
      expect(one.description.length).toBeGreaterThan(10);
      expect(one.description.length).toBeLessThanOrEqual(255);
      for (const parameter of one.parameters) expect(parameter.description.length).toBeGreaterThan(3);
    },
  );
});

describe("clubs", () => {
  it.each([...generateClubDocuments()])("have a current page in docs/generated: %s", (name, text) => {
    expect(isOnFile(`docs/generated/${name}`, text) ? [] : ["Run npm run generate:clubs."]).toEqual([]);
  });

  it("ask and check under a version what they did when that version was published", () => {
    expect(faultsOfPublishedForms(publishedForms, shippedForms)).toEqual([]);
  });
});

describe("scenarios", () => {
  it("have a current page in docs/generated", () => {
    const isCurrent = isOnFile("docs/generated/scenarios.md", generateScenarioList());
    expect(isCurrent ? [] : ["Run npm run generate:scenarios."]).toEqual([]);
  });
});

describe("rule kinds", () => {
  it("have all that goes with them", () => {
    const faults = readFileSync(path("test/domain/clubs/seeded-fault.ts"), "utf8");
    const toDo = [
      ...rules
        .filter(({ kind }) => !faults.includes(`case "${kind}":`))
        .map(({ kind }) => `Say in test/domain/clubs/seeded-fault.ts how a fault of ${kind} is made.`),
      ...(isOnFile("docs/generated/rules.md", generateRuleList()) ? [] : ["Run npm run generate:rules."]),
    ];
    expect(toDo).toEqual([]);
  });

  it.each([...rules].map(({ kind }) => kind))("%s is in a file of its name, and has a test of its name", (kind) => {
    expect(existsSync(path("src/domain/rules", `${kind}.ts`))).toBe(true);
    expect(existsSync(path("test/domain/rules", `${kind}.test.ts`))).toBe(true);
  });
});

describe("kinds of chart", () => {
  const kinds = charts.map(({ kind }) => kind);

  it("are described in domain/charts and drawn in excel/charts, each once and in one order", () => {
    expect(excelCharts.map(({ chart }) => chart.kind)).toEqual(kinds);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it.each(kinds)("%s is in files of its name, and has tests of its name", (kind) => {
    // Part of a name in Excel, where "rows" is what stood there before there were several kinds.
    expect(kind).toMatch(/^(?!rows$)[a-z]+$/);
    for (const file of [`src/domain/charts/${kind}.ts`, `src/excel/charts/${kind}.ts`])
      expect(existsSync(path(file))).toBe(true);
    for (const file of [`test/domain/charts/${kind}.test.ts`, `test/excel/charts/${kind}.dom.test.ts`]) {
      expect(existsSync(path(file))).toBe(true);
    }
  });

  it("are in the user guide", () => {
    const guide = readFileSync(path("docs/user-guide.md"), "utf8");
    const missing = charts.filter(({ label }) => !guide.includes(`**${label}**`));
    expect(missing.map(({ label }) => `Say in docs/user-guide.md what "${label}" shows.`)).toEqual([]);
  });

  it("are all that is in excel/charts", () => {
    const files = readdirSync(path("src/excel/charts")).filter((file) => file !== "index.ts");
    expect(files.sort()).toEqual(kinds.map((kind) => `${kind}.ts`).sort());
  });
});

describe("documents", () => {
  const documents = tracked.filter((file) => file.endsWith(".md"));
  const named = documents.flatMap((document) => {
    const text = readFileSync(path(document), "utf8");
    const links = [...text.matchAll(/\]\(([^)#]+?)(?:#[^)]*)?\)/g)]
      .map((match) => String(match[1]))
      .filter((target) => !/^[a-z]+:/.test(target))
      .map((target) => [document, join(dirname(document), target)] as const);
    const code = [
      ...text.matchAll(/`((?:src|test|docs|data|scripts|benchmarks|examples|assets)\/[\w./-]*\w[\w./-]*)`/g),
    ].map((match) => [document, String(match[1])] as const);
    return [...links, ...code];
  });

  it.each(named)("%s names %s, which exists", (_document, target) => {
    expect(existsSync(path(target))).toBe(true);
  });
});

describe("words", () => {
  const words = readAvoidedWords(readFileSync(path("docs/glossary.md"), "utf8"));

  it("that the glossary avoids are found in sentences and names, with the word to use", () => {
    const text = '/** Whoever\n * mends it. */\nconst isMended = "recommended";\n// It stands in\n// the way.\n';
    expect(findAvoidedWords("a.ts", text, words)).toEqual([
      "a.ts:2: “mends” – say “fix”",
      "a.ts:3: “Mended” – say “fix”",
      "a.ts:4: “stands in the way” – say “what to fix before you can submit”",
      "a.ts:1: “Whoever” – say “the person who, anyone who”",
    ]);
  });

  it("that the glossary avoids are not used", () => {
    // Left as they are: the texts of published clubs and what is generated from them, and what has been published.
    const exempt =
      /^(?:src\/domain\/clubs\/|docs\/generated\/|docs\/glossary\.md$|test\/published-|test\/consistency\.test\.ts$)/;
    const read = tracked.filter(
      (file) =>
        /^(?:(?:src|test|docs|scripts|benchmarks|eslint)\/.*|README|CONTRIBUTING)\.(?:[cm]?[jt]sx?|json|md|html|css)$/.test(
          file,
        ) && !exempt.test(file),
    );
    const found = read.flatMap((file) =>
      // The findings sheet's former heading, which older workbooks still have.
      findAvoidedWords(file, readFileSync(path(file), "utf8").replaceAll("How to mend it", ""), words),
    );
    expect(found).toEqual([]);
  });
});

describe("what is unpacked", () => {
  it("has a limit wherever it is", () => {
    const unlimited = tracked.filter((file) => {
      if (!/^src\/.*\.tsx?$/.test(file)) return false;
      const text = readFileSync(path(file), "utf8");
      const calls = text.match(/\b(?:gunzip|inflate|inflateRaw|brotliDecompress|unzip)Sync\(|promisify\(gunzip\)/g);
      const limits = text.match(/maxOutputLength|filter: /g);
      return (calls?.length ?? 0) > (limits?.length ?? 0) || text.includes("DecompressionStream");
    });
    expect(unlimited).toEqual([]);
  });
});

describe("a process that a test starts", () => {
  it("is stopped with the tests, however they end", () => {
    const others = tracked.filter(
      (file) =>
        /^test\/.*\.tsx?$/.test(file) &&
        file !== "test/support/spawn-program.ts" &&
        /import \{[^}]*\b(?:spawn|fork)\b[^}]*\} from "node:child_process"/.test(readFileSync(path(file), "utf8")),
    );
    // Start it with spawnProgram; spawnSync and the like wait for its end.
    expect(others).toEqual([]);
  });
});

describe("what is committed", () => {
  it("names no machine's folders and no package host", () => {
    const machine = new RegExp(["/(?:home|root|Users)/\\w", '"resolved": *"http'].join("|"));
    const texts = tracked.filter((file) => /\.(?:[cm]?[jt]sx?|json|md|xml|html|css|sql|ya?ml)$/.test(file));
    expect(texts.filter((file) => machine.test(readFileSync(path(file), "utf8")))).toEqual([]);
  });

  it("holds nothing of office.js", () => {
    expect(tracked.filter((file) => /office(?:\.debug)?\.js$|excel-web/.test(file))).toEqual([]);
  });
});
