import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ClubDefinition, ClubIndicator, RuleSetting } from "../src/domain/clubs/club-definition";
import { breaksOf } from "../src/domain/clubs/breaks-of";
import { findField, findRegister } from "../src/domain/clubs/find-field";
import { gridQuestions } from "../src/domain/clubs/grid-questions";
import { clubs, findClub } from "../src/domain/clubs/index";
import type { Field } from "../src/domain/clubs/question";
import { findRule, rules } from "../src/domain/rules/index";
import { concernsOf } from "../src/domain/rules/validate";

const folder = fileURLToPath(new URL("../docs/generated/", import.meta.url));

/**
 * A page about each club that ships, by file name: its questions, rules and indicators; and one, clubs.md, that says how
 * much of each there is.
 */
export function generateClubDocuments(): ReadonlyMap<string, string> {
  const complete = clubs.flatMap(({ club, year }) => findClub(club, year) ?? []);
  return new Map([
    ["clubs.md", overviewOf(complete)],
    ...complete.map((club) => [`${club.club}-${club.year}.md`, documentOf(club)] as const),
  ]);
}

/** Every club, and under it how much it asks, measures and checks. */
function overviewOf(complete: readonly ClubDefinition[]): string {
  const row = (name: string, countOf: (club: ClubDefinition) => number) => [
    name,
    ...complete.map((club) => String(countOf(club) || "")),
  ];
  const families = [...new Set(rules.map(({ family }) => family))];
  const settings = new Map(complete.map((club) => [club, familiesOf(club)]));
  return [
    "# The questionnaire clubs",
    "Made from the clubs' definitions by `npm run generate:clubs`. Questions are those of the sections, without contact and sign-off. Rules are given by what they check.",
    table(
      ["", ...complete.map(({ label, club, year }) => `[${label} ${year}](${club}-${year}.md)`)],
      [
        row("Sections", ({ sections }) => sections.length),
        row("Questions", ({ sections }) => sections.flatMap(({ questions }) => questions).length),
        row("Grids", ({ sections }) => sections.flatMap(({ grids = [] }) => grids).length),
        row("Questions in grids", ({ sections }) => sections.flatMap(gridQuestions).length),
        row("Tables with a row for each", ({ sections }) => sections.flatMap(({ registers }) => registers).length),
        row("Scrapbook questions", ({ scrapbook }) => scrapbook.length),
        row("Indicators", ({ indicators }) => indicators.length),
        row("Pages of the report", ({ report }) => report.length),
        row("Rules", (club) => club.rules.length),
        ...families.map((family) =>
          row(
            `of these, on ${family}`,
            (club) => settings.get(club)?.find((each) => each.family === family)?.settings.length ?? 0,
          ),
        ),
      ],
    ),
  ]
    .join("\n\n")
    .concat("\n");
}

function documentOf(club: ClubDefinition): string {
  const { contact, sections, scrapbook, signOff, indicators, report, timetable } = club;
  const asked = sections.reduce((total, { questions }) => total + questions.length, 0);
  return [
    `# ${club.label} ${club.year}`,
    `Made from the club's definition by \`npm run generate:clubs\`; change the definition, not this page.`,
    `${asked} questions in ${sections.length} sections, ${indicators.length} indicators, ${club.rules.length} rules. Version ${club.version}. Its releases give no statistic based on fewer than ${club.smallestGroup} values.`,
    table(["Issued", "Deadline", "Draft", "Review meeting", "Final"], [Object.values(timetable)]),
    ...sections.flatMap(({ label, guidance, questions, registers }) => [
      `## ${label}`,
      guidance,
      questionTable(questions, ({ id }) => id),
      ...registers.flatMap((register) => [
        `### ${register.label}`,
        `${register.definition} ${register.guidance} Each row is identified by its ${register.key.join(" and ")}; the table has ${register.minRows} to ${register.maxRows} rows.`,
        questionTable(register.columns, ({ id }) => `${register.id}[${id}]`),
      ]),
    ]),
    `## Contact, scrapbook and sign-off`,
    questionTable([...contact, ...scrapbook, ...signOff], ({ id }) => id),
    `## Indicators`,
    `Numerator ÷ denominator × scale, from the answers. "Not applicable" counts as 0; if anything else is missing there is no figure. Where nothing stands under _Better_, more is neither better nor worse, as with spend and costs.`,
    table(
      ["Indicator", "Id", "Unit", "Better", "How it is calculated"],
      indicators.map((indicator) => indicatorRow(club, indicator)),
    ),
    `## Rules`,
    `A blocker must be fixed before you can submit. An error must be fixed, or answered with _not applicable_ or _not available_ where the question allows it. A query must be fixed or explained. Information is for you to read.`,
    ...familiesOf(club).flatMap(({ family, settings }) => [
      `### ${family.charAt(0).toUpperCase()}${family.slice(1)}`,
      table(
        ["Code", "Severity", "What it checks", "Where", "Explanation"],
        settings.map((setting) => ruleRow(club, setting)),
      ),
    ]),
    `## Comparative report`,
    ...report.map(({ title, charts }) =>
      [
        `**${title}**`,
        "",
        ...charts.map((chart) => `- ${chart.title} (${chart.kind}): ${chart.indicators.map(code).join(", ")}`),
      ].join("\n"),
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function questionTable<Asked extends Field>(questions: readonly Asked[], idOf: (question: Asked) => string): string {
  const rows = questions.map((question) => {
    const { label, unit, type, choices, definition, guidance, required, notApplicable, notAvailable } = question;
    const takes = [
      ...(required ? [] : ["blank"]),
      ...(notApplicable ? ["not applicable"] : []),
      ...(notAvailable ? ["not available"] : []),
    ];
    const answer = choices.length > 0 ? choices.join(" · ") : unit === null ? type : `${type}, ${unit}`;
    return [label, code(idOf(question)), answer, `${definition} ${guidance}`.trim(), takes.join(", ")];
  });
  return rows.length === 0 ? "" : table(["Question", "Id", "Answer", "What counts", "Also takes"], rows);
}

function indicatorRow(club: ClubDefinition, indicator: ClubIndicator): readonly string[] {
  const { label, id, unit, polarity, definition, published } = indicator;
  const better = { "higher-is-better": "higher", "lower-is-better": "lower", neutral: "" }[polarity];
  const beside = published === null ? "" : ` Compared with \`${published}\` until the club has a release.`;
  const broken = breaksOf(club, indicator).map(({ year, reason }) => ` Not comparable before ${year}: ${reason}`);
  return [label, code(id), unit, better, `${definition}${beside}${broken.join("")}`];
}

function familiesOf({ rules: settings }: ClubDefinition): { family: string; settings: readonly RuleSetting[] }[] {
  const families = [...new Set(rules.map(({ family }) => family))];
  return families.map((family) => ({
    family,
    settings: settings.filter(({ kind }) => findRule(kind)?.family === family),
  }));
}

function ruleRow(club: ClubDefinition, setting: RuleSetting): readonly string[] {
  const rule = findRule(setting.kind);
  const ids = [...concernsOf(club, setting)];
  const labels = ids.map((id) => findField(club, id)?.field.label ?? findRegister(club, id)?.label ?? id);
  const about =
    ids.length === 0
      ? "the workbook"
      : ids.includes("*")
        ? "every answer"
        : labels.length > 8
          ? `${labels.length} questions and tables`
          : labels.join("; ");
  const explained = (setting.explainable ?? rule?.explainable) ? "can answer it" : "";
  return [code(`${setting.code}@${setting.version}`), setting.severity, rule?.summary ?? "", about, explained];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function code(text: string): string {
  return `\`${text}\``;
}

function writeClubDocuments(): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of generateClubDocuments()) writeFileSync(join(folder, name), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeClubDocuments();
