import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { toJSONSchema } from "zod/mini";
import { rules } from "../src/domain/rules/index";
import type { Rule } from "../src/domain/rules/rule";

const page = fileURLToPath(new URL("../docs/generated/rules.md", import.meta.url));

/** The page on the kinds of rule: what each looks for, when it is skipped (both from its comments), and its options. */
export function generateRuleList(): string {
  const families = [...new Set(rules.map(({ family }) => family))];
  return [
    `# Kinds of rule`,
    `Made from \`src/domain/rules/\` by \`npm run generate:rules\`; change the rules, not this page.`,
    `${rules.length} kinds in ${families.length} families. Each club decides which fields a kind checks, how severe a finding is and, if it wants to, whether an explanation can answer it; see the rules of [Children Looked After 2025-26](cla-2025-26.md#rules).`,
    `A sum is \`{ add: […], subtract: […] }\`, made of questions (\`cla.starts\`), columns of a register (\`homes[beds]\`), the total of a column over the rows with a code (\`{ total, where: { column, is } }\`) and counts of rows (\`{ rowsOf, where }\`).`,
    ...families.flatMap((family) => [
      `## ${family.charAt(0).toUpperCase()}${family.slice(1)}`,
      ...rules.filter((rule) => rule.family === family).flatMap(sectionOf),
    ]),
  ]
    .join("\n\n")
    .concat("\n");
}

function sectionOf(rule: Rule): readonly string[] {
  const { about, options } = commentsOf(rule.kind);
  const schema = toJSONSchema(rule.options, { io: "input" }) as Schema;
  const rows = Object.entries(schema.properties ?? {}).map(([name, option]) => {
    const usual = option.default === undefined ? "" : code(JSON.stringify(option.default));
    const isNeeded = (schema.required ?? []).includes(name);
    const taken = usual === "" && !isNeeded ? `${typeInWords(option)}, or nothing` : typeInWords(option);
    return `| ${[code(name), taken, usual, options.get(name) ?? ""].join(" | ")} |`;
  });
  const explained = rule.explainable
    ? "An explanation can answer a finding."
    : "An explanation cannot answer a finding.";
  const table = ["| Option | Takes | Left out | Meaning |", "| --- | --- | --- | --- |", ...rows].join("\n");
  return [
    `### ${code(rule.kind)}`,
    `**${rule.summary}**`,
    about,
    `${explained} ${rule.usesFields ? "Checks the fields it is given." : "Its options name what it checks."}`,
    ...(rows.length === 0 ? [] : [table]),
  ];
}

/** The parts of a JSON schema that rules' options use. */
interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

function typeInWords(schema: Schema): string {
  const { type, format, items, properties = {}, minimum, maximum, exclusiveMinimum } = schema;
  if (type === "array") return `list of ${typeInWords(items ?? {})}`;
  if (type === "string") return format === "date" ? "day, as 2025-03-31" : "text";
  if (type === "object" && "add" in properties) return "sum";
  if (type === "object") return `{ ${Object.keys(properties).join(", ")} }`;
  if (type !== "number" && type !== "integer")
    throw new RangeError(`This page can't describe an option of type ${type} yet.`);
  // zod bounds whole numbers by what a JavaScript number can hold; that is not a limit of the rule.
  const most = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  const limits = [
    ...(exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`]),
    ...(minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? [] : [`from ${minimum}`]),
    ...(most === undefined ? [] : [`up to ${most}`]),
  ];
  return [type === "integer" ? "whole number" : "number", ...limits].join(" ");
}

/** The comments above a rule and above each of its options, from the rule's file. */
function commentsOf(kind: string): { readonly about: string; readonly options: ReadonlyMap<string, string> } {
  const file = fileURLToPath(new URL(`../src/domain/rules/${kind}.ts`, import.meta.url));
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const rule = source.statements.find(
    (statement) => ts.isVariableStatement(statement) && statement.getText(source).includes("= defineRule({"),
  );
  if (rule === undefined) throw new RangeError(`${file} defines no rule.`);
  const options = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && commentOf(node) !== "")
      options.set(node.name.getText(source), commentOf(node));
    ts.forEachChild(node, visit);
  };
  visit(rule);
  return { about: commentOf(rule), options };
}

function commentOf(node: ts.Node): string {
  const written = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return written.map(({ comment }) => (ts.getTextOfJSDocComment(comment) ?? "").replace(/\s*\n\s*/g, " ")).join(" ");
}

function code(text: string): string {
  return `\`${text}\``;
}

function writeRuleList(): void {
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, generateRuleList());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeRuleList();
