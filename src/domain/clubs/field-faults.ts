import { isExcelName } from "../questionnaire/excel-name";
import type { ClubDefinition } from "./club-definition";
import type { Field, Question } from "./question";
import type { Register } from "./register";

/**
 * What is wrong with the questions and registers of a club, each as "path: reason": ids that Excel refuses or that are
 * given twice, units that don't fit the type, choices that are missing or out of place, keys that are no column.
 */
export function fieldFaults(club: ClubDefinition): readonly string[] {
  const faults: string[] = [];
  const taken = new Map<string, string>();
  const checkName = (id: string, path: string): void => {
    if (!isExcelName(id)) {
      faults.push(
        `${path}: "${id}" can't be a name in Excel; use letters, digits, full stops and underscores, starting with a letter, and nothing that looks like a cell`,
      );
    }
    const key = id.toLowerCase();
    const first = taken.get(key);
    if (first === undefined) taken.set(key, path);
    else faults.push(`${path}: "${id}" is already the id of ${first}`);
  };
  const checkQuestions = (questions: readonly Question[], path: string): void => {
    for (const [at, question] of questions.entries()) {
      checkName(question.id, `${path}[${at}]`);
      faults.push(...faultsOfField(question, `${path}[${at}]`));
    }
  };

  checkQuestions(club.contact, "contact");
  for (const [at, { id, questions, registers }] of club.sections.entries()) {
    const path = `sections[${at}]`;
    if (club.sections.findIndex((section) => section.id === id) < at) faults.push(`${path}: "${id}" is given twice`);
    checkQuestions(questions, `${path}.questions`);
    for (const [registerAt, register] of registers.entries()) {
      checkName(register.id, `${path}.registers[${registerAt}]`);
      faults.push(...faultsOfRegister(register, `${path}.registers[${registerAt}]`));
    }
  }
  checkQuestions(club.scrapbook, "scrapbook");
  checkQuestions(club.signOff, "signOff");
  return faults;
}

function faultsOfRegister({ columns, key, minRows, maxRows, rowsCarry }: Register, path: string): readonly string[] {
  const faults = columns.flatMap((column, at) => faultsOfField(column, `${path}.columns[${at}]`));
  for (const [at, { id, label }] of columns.entries()) {
    const earlier = columns.slice(0, at);
    // Excel tells the columns of a table apart by their headers, whatever the case.
    if (earlier.some((column) => column.id === id)) faults.push(`${path}.columns[${at}]: "${id}" is given twice`);
    if (earlier.some((column) => column.label.toLowerCase() === label.toLowerCase())) {
      faults.push(`${path}.columns[${at}].label: "${label}" is given twice`);
    }
    if (/[[\]]/.test(id)) faults.push(`${path}.columns[${at}]: an id has no square brackets`);
  }
  for (const column of key) {
    if (!columns.some(({ id }) => id === column)) faults.push(`${path}.key: there is no column "${column}"`);
  }
  if (rowsCarry?.unless !== undefined && !columns.some(({ id }) => id === rowsCarry.unless)) {
    faults.push(`${path}.rowsCarry.unless: there is no column "${rowsCarry.unless}"`);
  }
  if (minRows > maxRows) faults.push(`${path}.minRows: ${minRows} is more than maxRows, ${maxRows}`);
  return faults;
}

function faultsOfField({ type, unit, choices }: Field, path: string): readonly string[] {
  const faults: string[] = [];
  const unitFault = faultOfUnit(type, unit);
  if (unitFault !== null) faults.push(`${path}.unit: ${unitFault}`);
  const takesChoices = type === "choice" || type === "likert";
  if (takesChoices && choices.length < 2) faults.push(`${path}.choices: a ${type} needs at least two`);
  if (!takesChoices && choices.length > 0) faults.push(`${path}.choices: a ${type} has none`);
  if (new Set(choices.map((choice) => choice.toLowerCase())).size < choices.length) {
    faults.push(`${path}.choices: one is given twice`);
  }
  return faults;
}

function faultOfUnit(type: Field["type"], unit: string | null): string | null {
  const isMoney = unit === "GBP" || unit?.startsWith("GBP ") === true;
  switch (type) {
    case "amount":
      return isMoney ? null : `an amount is in GBP, as "GBP" or "GBP per week", and not in ${unit ?? "nothing"}`;
    case "percent":
      return unit === "%" ? null : `a percent is in %, and not in ${unit ?? "nothing"}`;
    case "count":
    case "decimal":
      if (unit === null) return `a ${type} says what is counted, e.g. "children"`;
      return isMoney || unit === "%" ? `a ${type} is not in ${unit}; make it an amount or a percent` : null;
    case "date":
    case "choice":
    case "text":
    case "likert":
      return unit === null ? null : `a ${type} has no unit`;
  }
}
