import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { similarityDefaults } from "../src/domain/peers/similarity-defaults";
import { usualNumberOfSimilar } from "../src/domain/peers/usual-number-of-similar";
import { registry } from "../src/functions/running/registry";

const folder = new URL("../src/functions/catalogue/", import.meta.url);

/** The chapters of the guide in their order, and what the functions in each give, as the README says it. */
const chapters: readonly { readonly title: string; readonly give: string }[] = [
  { title: "A figure of one authority", give: "a member's value, or England's published one" },
  { title: "A peer group", give: "a statistic of a peer group, and the n it rests on" },
  {
    title: "One authority among its peers",
    give: "a member among its peers: place, robust z, distance to the median, and £",
  },
  { title: "A number of your own model among your peers", give: "the same for a number of your own model" },
  { title: "Prices of another year", give: "money of one year in the prices of another" },
  { title: "Lists, which spill", give: "lists, which spill" },
  { title: "What the figures are", give: "what the figures are; an authority as a card" },
  {
    title: "Models",
    give: "what a rate, a mix, an occupancy and a break-even come to; the virtual average authority, and why you differ from it",
  },
];

/** A formula in the guide, and its result for Leeds with the releases that ship. */
export interface FunctionExample {
  readonly formula: string;
  /** A number, a text, or rows of them if the formula spills. */
  readonly result: unknown;
}

/** What the comment above a function says about it. */
export interface FunctionComment {
  readonly id: string;
  /** The chapter of the guide it is in. */
  readonly chapter: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean; readonly description: string }[];
  readonly returns: string;
  readonly remarks: string;
  readonly examples: readonly FunctionExample[];
}

/** The comments above all custom functions, by id. */
export function readFunctionComments(): ReadonlyMap<string, FunctionComment> {
  const files = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith(".ts"));
  const comments = files.flatMap((name) => commentIn(readFileSync(new URL(name, folder), "utf8")) ?? []);
  return new Map(comments.map((comment) => [comment.id, comment]));
}

/** The guide to the functions: what they all have in common, then each one's arguments and examples. */
export function generateFunctionGuide(): string {
  const sections = chaptersWithFunctions().flatMap(({ title, comments }) => [
    `## ${title}`,
    ...comments.flatMap(sectionOf),
  ]);
  return [...introduction, ...sections].join("\n\n").concat("\n");
}

const tableBegins = "<!-- Made by `npm run generate:functions` -->";
const tableEnds = "<!-- to here -->";

/** The README with its table of the functions brought up to date; the rest stays as it is. */
export function withFunctionTable(readme: string): string {
  const rows = chaptersWithFunctions().map(({ give, comments }) =>
    cells([comments.map(({ id }) => code(id)).join(" "), give]),
  );
  const table = ["| functions | give |", "| --- | --- |", ...rows].join("\n");
  const [before] = readme.split(tableBegins);
  const [, after] = readme.split(tableEnds);
  if (before === undefined || after === undefined) throw new Error("The README has no place for the functions.");
  return `${before}${tableBegins}\n\n${table}\n\n${tableEnds}${after}`;
}

/** Each chapter with its functions, in the order of the registry. */
function chaptersWithFunctions() {
  const byId = readFunctionComments();
  const titles = chapters.map(({ title }) => title);
  const homeless = [...byId.values()].filter(({ chapter }) => !titles.includes(chapter)).map(({ id }) => id);
  if (homeless.length > 0)
    throw new Error(`Give ${homeless.join(", ")} a line "@chapter" with one of: ${titles.join("; ")}.`);
  const unregistered = [...byId.keys()].filter((id) => !registry.has(id));
  if (unregistered.length > 0) throw new Error(`Give ${unregistered.join(", ")} a line in the registry.`);
  const inOrder = [...registry.keys()].flatMap((id) => byId.get(id) ?? []);
  return chapters.map((chapter) => ({
    ...chapter,
    comments: inOrder.filter((comment) => comment.chapter === chapter.title),
  }));
}

const introduction = [
  `# Functions`,
  `Made from the comments in \`src/functions/catalogue/\` by \`npm run generate:functions\`; change those, not this page. The results of the examples are tested: they are what Leeds sees with the releases in \`data/\`.`,
  `## What all have in common`,
  `**Arguments.** Give an indicator by its id or its name; an authority by any usual name, its current or former ONS code, or its Department for Education number; a club by its id or name. Letter case and spaces make no difference. An argument you leave out means yourself, all members or the latest year ([decision 13](decisions/0013-function-defaults.md)).`,
  `**Years** are written \`2024-25\`, \`2024/25\` or \`2024-2025\`, and \`2024\` if the indicator is for calendar years; we never take one for the other. \`latest\` is the indicator's newest year. It is \`#N/A\` if that year is more than two years before the financial year in which the release was made: for a release made in 2026-27 it must be 2024-25 or later. For older figures give the year itself, even if the club has nothing newer. \`latest-1\` is the year before the latest, and so on.`,
  `**Peers** are one of these, or a range of authorities, which is always one group:`,
  [
    `| peers | who |`,
    `| --- | --- |`,
    `| \`all\` | every member of the club, you included |`,
    `| \`neighbours\` | your ten statistical neighbours by the Department for Education's 2025 model, never you |`,
    `| \`neighbours-2021\` | those by its 2021 model |`,
    `| \`region\`, \`type\` | the authorities of your region or type, you included |`,
    `| \`similar\`, \`similar:10\` | the ${usualNumberOfSimilar}, or 10, most like you, never you |`,
    `| the name or id of a group | a group your council saved |`,
    `| the name or ONS code of an authority | that authority alone |`,
    `| \`neighbours:Kent\`, \`similar:Kent:10\` | another authority's neighbours, or those similar to it |`,
  ].join("\n"),
  `Similar authorities are those nearest by ${similarityDefaults.map(({ indicator, year }) => `\`${indicator}\` (${year})`).join(", ")}. We turn each characteristic into a z-score, take the Euclidean distance between authorities, and divide all distances by the farthest. An authority that lacks one of these figures is left out, and no authority is similar to it.`,
  `**Ranges.** If you give a range where a function takes one value, you get a result for each cell: a column of authorities gives a column of values; a column of authorities with a row of years gives a table. An error affects only its own cell. A blank cell in a range gives \`#N/A\`, not a default. In whole columns and rows, such as \`A:A\`, cells below or to the right of the last filled cell do not count (Excel on the web does not pass whole columns to functions: give a range there).`,
  `**Many cells.** Use one formula over a range instead of one formula in each cell, because Excel then asks once for all of them. For 10,000 medians in our emulated Excel (\`npm run bench -- functions\`), one formula for each column of indicators took two fifths of the time to recalculate, and two thirds the first time.`,
  `**Blank cells.** Excel on the desktop passes some blank cells to functions as 0. Where 0 makes no sense (an indicator, authority, peer, club, year, a name of a category) we treat it as blank. Where it does make sense (a value, a cost, a count) it is the number 0; an error caused by a 0 says so, and so does \`CLUB.ABOUT\`. Fill such cells in.`,
  `**Results** are not rounded. Missing and suppressed figures are never 0: statistics leave them out, and need at least one value (two for a standard deviation, four for quartiles and percentiles, five for z). A questionnaire club gives no statistic based on fewer than five values.`,
  `**Errors** say in a sentence what to do; Excel shows the sentence on the cell's error.`,
  [
    `| error | when |`,
    `| --- | --- |`,
    `| \`#N/A\` | there is no such figure, indicator, authority, group or year, or too few values |`,
    `| \`#VALUE!\` | an argument is of the wrong kind |`,
    `| \`#NUM!\` | a number is outside its range |`,
    `| \`#DIV/0!\` | what it divides by is zero, such as the spread of equal values |`,
  ].join("\n"),
] as const;

function sectionOf({ id, description, parameters, returns, remarks, examples }: FunctionComment): readonly string[] {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  const rows = parameters.map(({ name, optional, description: meaning }) =>
    cells([code(name), optional ? "may be left out" : "", meaning]),
  );
  const table = ["| argument | | meaning |", "| --- | --- | --- |", ...rows].join("\n");
  const given = examples.map(({ formula, result }) => `${formula}\n${inWords(result)}`).join("\n\n");
  return [
    `### ${id}`,
    code(`CLUB.${id}(${names.join(",")})`),
    description,
    ...(rows.length === 0 ? [] : [table]),
    `Gives: ${returns.charAt(0).toLowerCase()}${returns.slice(1)}${remarks === "" ? "" : ` ${remarks}`}`,
    `\`\`\`\n${given}\n\`\`\``,
  ];
}

/** What a cell shows; for rows of cells, one line for each row. */
function inWords(result: unknown): string {
  if (!Array.isArray(result)) return `→ ${String(result)}`;
  return (result as readonly (readonly unknown[])[]).map((row) => `→ ${row.map(String).join(" | ")}`).join("\n");
}

function cells(texts: readonly string[]): string {
  return `| ${texts.map((text) => text.replace(/\|/g, "\\|")).join(" | ")} |`;
}

function code(text: string): string {
  return `\`${text}\``;
}

/** The comment above the file's custom function; null if it has none. */
function commentIn(source: string): FunctionComment | null {
  const file = ts.createSourceFile("function.ts", source, ts.ScriptTarget.Latest, true);
  for (const statement of file.statements) {
    const tags = ts.getJSDocTags(statement);
    const id = textOf(tags, "customfunction")[0];
    if (id === undefined) continue;
    const [description] = ts.getJSDocCommentsAndTags(statement);
    return {
      id,
      chapter: textOf(tags, "chapter")[0] ?? "",
      description: plain(description && ts.isJSDoc(description) ? ts.getTextOfJSDocComment(description.comment) : ""),
      parameters: tags.filter(ts.isJSDocParameterTag).map((tag) => ({
        name: tag.name.getText(),
        optional: tag.isBracketed,
        description: plain(ts.getTextOfJSDocComment(tag.comment)),
      })),
      returns: textOf(tags, "returns")[0] ?? "",
      remarks: textOf(tags, "remarks")[0] ?? "",
      examples: textOf(tags, "example").map(exampleOf),
    };
  }
  return null;
}

function textOf(tags: readonly ts.JSDocTag[], name: string): readonly string[] {
  return tags
    .filter(({ tagName }) => tagName.text === name)
    .map(({ comment }) => plain(ts.getTextOfJSDocComment(comment)));
}

function plain(text: string | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}

/** An example is a formula, an arrow and its result as JSON. */
function exampleOf(text: string): FunctionExample {
  const arrow = text.lastIndexOf(" => ");
  if (arrow < 0) throw new Error(`An example must say what it gives after "=>": ${text}`);
  return { formula: text.slice(0, arrow), result: JSON.parse(text.slice(arrow + " => ".length)) as unknown };
}
