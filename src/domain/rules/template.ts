import * as z from "zod/mini";
import { possessive } from "../possessive";
import { shortName } from "../authorities/short-name";
import type { Section } from "../clubs/club-definition";
import type { Answers, RegisterAnswers } from "../questionnaire/answer";
import type { Register } from "../clubs/register";
import { defineRule } from "./define-rule";
import type { CheckContext } from "./rule";

/**
 * Flags a workbook that is not this club's questionnaire for this year, version and member, and anything missing from
 * it: a sheet (nothing of its section is left), a name, a table or a column. The names of sheets and the positions of
 * cells make no difference.
 */
export const template = defineRule({
  kind: "template",
  family: "template",
  summary: "The workbook is this club's questionnaire for this year and member, and nothing is missing from it.",
  several: (count) => `${count} parts of the workbook are missing or not what we expected`,
  explainable: false,
  usesFields: false,
  options: z.strictObject({}),
  message: ({ message }: Sentences) => message,
  fix: ({ fix }) => fix,
  check(context) {
    checkHeading(context);
    for (const section of context.club.sections) checkSection(context, section);
    const { contact, scrapbook, signOff } = context.club;
    for (const { id, label } of [...contact, ...scrapbook, ...signOff]) checkName(context, id, label);
  },
});

interface Sentences {
  readonly message: string;
  readonly fix: string;
}

type Context = CheckContext<unknown, Sentences>;

function checkHeading({ club, member, current, report }: Context): void {
  const { template: heading } = current;
  const expected: Record<
    keyof Answers["template"],
    { readonly value: string | number; readonly message: string; readonly fix: string }
  > = {
    club: {
      value: club.club,
      message: `This workbook is not the ${club.label} questionnaire.`,
      fix: `Open the ${club.label} questionnaire, or choose the club this workbook belongs to.`,
    },
    year: {
      value: club.year,
      message: `${heading.year === null ? "This questionnaire doesn't say which year it is for" : `This questionnaire is for ${heading.year}`}; the club is asking about ${club.year}.`,
      fix: `Build the ${club.year} questionnaire, and copy in the answers that still apply.`,
    },
    version: {
      value: club.version,
      message: `${heading.version === null ? "This questionnaire has no version number" : `This is version ${heading.version} of the questionnaire`}; the club now uses version ${club.version}.`,
      fix: `Build the questionnaire in a new workbook, and copy your answers into it.`,
    },
    member: {
      value: member,
      message: `${heading.member === null ? "This questionnaire doesn't say which authority it is for" : `This is ${possessive(shortName(heading.member))} questionnaire`}; you are signed in as ${shortName(member)}.`,
      fix: `Sign in for the authority it was made for, or build your own questionnaire.`,
    },
  };
  for (const part of ["club", "year", "version", "member"] as const) {
    const { value, message, fix } = expected[part];
    if (heading[part] === value) {
      report.passed();
      continue;
    }
    const seen = String(heading[part] ?? "nothing");
    report.found(
      [],
      { message, fix },
      { subject: part, seen, expected: String(value), source: "the club's definition", value: seen },
    );
  }
}

function checkSection(context: Context, { id, label, questions, registers }: Section): void {
  const { current, report } = context;
  const names = [
    ...questions.map((question) => current.questions[question.id]),
    ...registers.map((register) => current.registers[register.id]),
  ];
  if (names.length > 0 && names.every((present) => present === undefined)) {
    const message = `The sheet "${label}" is missing: it was deleted, or its cells have lost their names.`;
    const fix = `Undo the deletion, or build the questionnaire in a new workbook and copy your other answers into it.`;
    report.found(
      [],
      { message, fix },
      { subject: `sheet ${id}`, seen: "missing", expected: label, source: "the club's definition" },
    );
    return;
  }
  for (const question of questions) checkName(context, question.id, question.label);
  for (const register of registers) checkTable(context, register, current.registers[register.id]);
}

function checkName({ current, report }: Context, id: string, label: string): void {
  if (current.questions[id] !== undefined) {
    report.passed();
    return;
  }
  const message = `We can't find the cell for ${label}: its name, ${id}, is no longer in the workbook.`;
  const fix = `Undo the deletion, or give the cell the name ${id} again (Formulas, Define Name).`;
  report.found([], { message, fix }, { subject: id, seen: "missing", expected: id, source: "the club's definition" });
}

function checkTable({ report }: Context, { id, label, columns }: Register, table: RegisterAnswers | undefined): void {
  if (table === undefined) {
    const message = `We can't find the table of ${label}: ${id} is no longer in the workbook.`;
    const fix = `Undo the deletion, or build the questionnaire in a new workbook and copy your other answers into it.`;
    report.found([], { message, fix }, { subject: id, seen: "missing", expected: id, source: "the club's definition" });
    return;
  }
  for (const column of columns) {
    if (table.columnLetters[column.id] !== undefined) {
      report.passed();
      continue;
    }
    const message = `The table of ${label} no longer has a column "${column.label}".`;
    const fix = `Undo the change, or add the column back with exactly that heading.`;
    const details = { seen: "missing", expected: column.label, source: "the club's definition" };
    report.found([], { message, fix }, { subject: `${id}[${column.id}]`, ...details });
  }
}
