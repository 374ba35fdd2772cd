import type { ClubDefinition } from "../../../src/domain/clubs/club-definition";
import { isNumberType } from "../../../src/domain/clubs/is-number-type";
import type { Question } from "../../../src/domain/clubs/question";
import type { OldCell, OldSheet, OldWorkbook } from "../../../src/domain/old-workbook/old-workbook";

/** A made-up old workbook, and where each question's answer stands in it: id → "Sheet!B4" and the answer. */
export interface MadeWorkbook {
  readonly name: string;
  readonly workbook: OldWorkbook;
  readonly truth: ReadonlyMap<string, { readonly place: string; readonly answer: number }>;
}

/** A different whole number for each question, so that a wrong placement shows. */
const figureFor = (at: number) => 1000 + at * 37;

const asked = (club: ClubDefinition) =>
  club.sections.flatMap((section) =>
    section.questions.filter(({ type }) => isNumberType(type)).map((question) => ({ section, question })),
  );
const inGrids = (club: ClubDefinition) =>
  new Set(club.sections.flatMap(({ grids = [] }) => grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))));

class Writer {
  readonly cells = new Map<string, OldCell[]>();
  readonly truth = new Map<string, { place: string; answer: number }>();

  put(sheet: string, row: number, column: number, value: string | number): void {
    this.cells.set(sheet, [...(this.cells.get(sheet) ?? []), { row, column, value }]);
  }

  answer(
    sheet: string,
    row: number,
    column: number,
    { id }: Question,
    answer: number,
    shown: string | number = answer,
  ) {
    this.put(sheet, row, column, shown);
    this.truth.set(id, { place: `${sheet}!${String.fromCharCode(65 + column)}${row + 1}`, answer });
  }

  made(name: string, more: Partial<OldWorkbook> = {}): MadeWorkbook {
    const sheets = [...this.cells].map(([sheet, cells]): OldSheet => ({ name: sheet, cells }));
    return { name, workbook: { file: `${name}.xlsx`, year: null, names: [], sheets, ...more }, truth: this.truth };
  }
}

const shortened = (label: string) =>
  label
    .replace("Children looked after", "CLA")
    .replace("Unaccompanied asylum-seeking children", "UASC")
    .replace(/\bresidential\b/i, "resi")
    .replace(/ at 31 March$/, "")
    .replace(/\bindependent\b/i, "indep");

/** A list for each section on a sheet of its own, with a title above. */
export function plainLists(club: ClubDefinition): MadeWorkbook {
  const out = new Writer();
  for (const section of club.sections) {
    out.put(section.label, 0, 0, `${section.label} return`);
    out.put(section.label, 2, 0, "Item");
    out.put(section.label, 2, 1, "Answer");
  }
  const rows = new Map<string, number>();
  asked(club).forEach(({ section, question }, at) => {
    const row = rows.get(section.id) ?? 3;
    rows.set(section.id, row + 1);
    out.put(section.label, row, 0, question.label);
    out.answer(section.label, row, 1, question, figureFor(at));
  });
  return out.made("Plain lists");
}

/** Everything on one sheet in another order, with the unit between label and value. */
export function oneSheet(club: ClubDefinition): MadeWorkbook {
  const out = new Writer();
  const questions = asked(club).map((each, at) => ({ ...each, at }));
  // As a shuffled pack: by a fixed multiplier, so that it is the same each time.
  questions.sort((one, other) => ((one.at * 7919) % 1009) - ((other.at * 7919) % 1009));
  out.put("Returns", 0, 1, "Corporate data collection");
  questions.forEach(({ question, at }, index) => {
    out.put("Returns", index + 2, 0, `Q${index + 1}`);
    out.put("Returns", index + 2, 1, question.label);
    out.put("Returns", index + 2, 2, question.unit === "GBP" ? "£" : (question.unit ?? ""));
    out.answer("Returns", index + 2, 3, question, figureFor(at));
  });
  return out.made("One sheet");
}

/** Shortened labels, and figures typed as text with commas. */
export function shortLabels(club: ClubDefinition): MadeWorkbook {
  const out = new Writer();
  asked(club).forEach(({ section, question }, at) => {
    out.put(section.label, at + 1, 1, shortened(question.label));
    out.answer(section.label, at + 1, 2, question, figureFor(at), figureFor(at).toLocaleString("en-GB"));
  });
  return out.made("Short labels");
}

/** Grids as tables under a title over all their columns, with a total at the right; the rest as lists below. */
export function tables(club: ClubDefinition): MadeWorkbook {
  const out = new Writer();
  const all = asked(club);
  const at = new Map(all.map(({ question }, index) => [question.id, index]));
  const byId = new Map(all.map(({ question }) => [question.id, question]));
  for (const { label: sheet, grids = [], questions } of club.sections) {
    let row = 0;
    for (const grid of grids) {
      out.put(sheet, row, 0, sheet);
      out.put(sheet, row + 1, 1, "Provider");
      grid.columns.forEach((column, index) => out.put(sheet, row + 2, index + 1, column));
      out.put(sheet, row + 2, grid.columns.length + 1, "Check");
      grid.rows.forEach(({ label, cells }, line) => {
        out.put(sheet, row + 3 + line, 0, label);
        cells.forEach((id, index) =>
          out.answer(sheet, row + 3 + line, index + 1, byId.get(id)!, figureFor(at.get(id)!)),
        );
      });
      row += grid.rows.length + 5;
    }
    for (const question of questions.filter(({ id }) => byId.has(id) && !inGrids(club).has(id))) {
      out.put(sheet, row, 0, question.label);
      out.answer(sheet, row, 1, question, figureFor(at.get(question.id)!));
      row += 1;
    }
  }
  return out.made("Tables");
}

/** Money in thousands of pounds, which a title says. */
export function inThousands(club: ClubDefinition): MadeWorkbook {
  const out = new Writer();
  asked(club).forEach(({ section, question }, at) => {
    const isMoney = question.unit === "GBP";
    if (at === 0 || isMoney) out.put(section.label, 0, 0, "All money in £000s");
    out.put(section.label, at + 2, 0, question.label);
    out.answer(section.label, at + 2, 2, question, figureFor(at) * (isMoney ? 1000 : 1), figureFor(at));
  });
  const sheets = out.made("").workbook.sheets.map(({ name, cells }) => ({
    name,
    cells: cells.filter(
      (cell, at) => cells.findIndex((one) => one.row === cell.row && one.column === cell.column) === at,
    ),
  }));
  return out.made("In thousands", { sheets });
}

/** Two years beside each other, the earlier first. */
export function twoYears(club: ClubDefinition): MadeWorkbook {
  const out = new Writer();
  for (const { label } of club.sections) {
    out.put(label, 0, 1, "2024-25");
    out.put(label, 0, 2, "2025-26");
  }
  asked(club).forEach(({ section, question }, at) => {
    out.put(section.label, at + 1, 0, question.label);
    out.put(section.label, at + 1, 1, figureFor(at) - 11);
    out.answer(section.label, at + 1, 2, question, figureFor(at));
  });
  return out.made("Two years");
}

/** An older questionnaire of the club: each answer's cell has the question's id as its name. */
export function olderQuestionnaire(before: ClubDefinition): MadeWorkbook {
  const out = new Writer();
  const names = asked(before).map(({ section, question }, at) => {
    out.put(section.label, at + 1, 0, question.label);
    out.answer(section.label, at + 1, 2, question, figureFor(at));
    return { name: question.id, sheet: section.label, row: at + 1, column: 2 };
  });
  return out.made("Older questionnaire", { year: before.year, names });
}

/** A list in which every third item is one that the club does not ask for, though it sounds alike. */
export function withOthers(club: ClubDefinition): MadeWorkbook {
  const out = new Writer();
  const others = ["of other councils", "aged 12", "in the quarter", "before panel", "not yet agreed"];
  asked(club).forEach(({ section, question }, at) => {
    out.put(section.label, at + 1, 0, at % 3 === 0 ? `${question.label} ${others[at % 5]}` : question.label);
    if (at % 3 === 0) out.put(section.label, at + 1, 1, figureFor(at));
    else out.answer(section.label, at + 1, 1, question, figureFor(at));
  });
  return out.made("With other items");
}
