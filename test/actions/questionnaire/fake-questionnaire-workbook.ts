import type { HomesChart } from "../../../src/domain/homes-chart/describe-homes";
import type {
  CellRepair,
  ExplainedFinding,
  FieldPlace,
  QuestionnaireEvent,
  QuestionnaireWorkbook,
} from "../../../src/actions/questionnaire-ports";
import type { CellContent as WrittenContent, WrittenCell } from "../../../src/actions/ports";
import type { ClubDefinition } from "../../../src/domain/clubs/club-definition";
import { findField } from "../../../src/domain/clubs/find-field";
import { problem, type Problem } from "../../../src/domain/problems";
import type { CellPlace } from "../../../src/domain/cell-place";
import type { AnswerCopy } from "../../../src/domain/questionnaire/answer-copy";
import type { Answers } from "../../../src/domain/questionnaire/answer";
import { serialOfDate } from "../../../src/domain/questionnaire/excel-date";
import type { Explanation } from "../../../src/domain/questionnaire/explanation";
import type { RowSpan, TableCells } from "../../../src/domain/questionnaire/questionnaire-cells";
import type { RawCell } from "../../../src/domain/questionnaire/raw-cell";
import type { Receipt } from "../../../src/domain/questionnaire/receipt";
import type { QuestionnairePlan } from "../../../src/domain/questionnaire/sheet-plan";
import { nothingSubmitted, type SubmissionState } from "../../../src/domain/questionnaire/submission-state";
import { fail, succeed, type Result } from "../../../src/domain/result";
import type { CellContent, Filled } from "../../domain/rules/answers-of";

interface NamedCell {
  sheet: string;
  row: number;
  readonly column: number;
  cell: RawCell;
}

interface Table {
  sheet: string;
  /** The header's position, from 0. */
  row: number;
  readonly column: number;
  readonly headers: readonly string[];
  rows: RawCell[][];
}

/** Everything that a workbook file would contain of a questionnaire. */
export interface FakeFile {
  readonly template: Answers["template"] | null;
  readonly names: ReadonlyMap<string, NamedCell>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly explanations: readonly Explanation[];
  readonly submissions: SubmissionState;
  readonly copies: readonly AnswerCopy[];
  readonly listed: readonly ExplainedFinding[] | null;
  /** Texts in the explanation column, by row. */
  readonly typed: ReadonlyMap<number, string>;
}

/** A workbook in memory. A test can type into it as a person would, save it and open it again. */
export interface FakeQuestionnaireWorkbook extends QuestionnaireWorkbook {
  /** What the findings sheet lists; null if there is none. */
  readonly listed: readonly ExplainedFinding[] | null;
  readonly explanations: readonly Explanation[];
  readonly submissions: SubmissionState;
  readonly copies: readonly AnswerCopy[];
  readonly receipts: { readonly receipt: Receipt; readonly lines: readonly (readonly [string, string])[] }[];
  readonly shown: CellPlace[];
  /** What its charts of homes were last drawn from. */
  readonly homesCharts: HomesChart[];
  /** What is saved in it but cannot be read. */
  damaged: readonly string[];
  /** Its file's address. */
  fileAddress: string;
  /** The calls so far: "read all", "read cla.starts", "mark", … */
  readonly asked: string[];
  /** Excel's answer to each call from now on. */
  readonly refusals: Map<keyof QuestionnaireWorkbook, Problem>;
  /** Runs before each call. */
  before: (what: keyof QuestionnaireWorkbook) => void | Promise<void>;
  watchers: number;
  /** Fills in the questionnaire as if from a file, without events. */
  fill(filled: Filled): void;
  /** Types into a cell: a question's, or a column's (`homes[beds]`) in a row from 0. */
  type(name: string, content: CellContent, row?: number): void;
  /** The rows of a register. */
  tableOf(register: string): { readonly rows: readonly (readonly RawCell[])[] };
  /** Gives a register other rows, as by deleting or adding table rows. */
  changeRows(register: string, rows: readonly (readonly RawCell[])[]): void;
  /** Inserts rows above everything on every sheet. */
  insertRows(count: number): void;
  select(field: FieldPlace | null): void;
  /** Types into the explanation column of this finding's row. */
  explainInSheet(code: string, subject: string, text: string): void;
  contentOf(name: string): RawCell;
  save(): FakeFile;
}

const usualTemplate = { club: null, year: null, version: null, member: null };
const copy = <T>(value: T): T => structuredClone(value);

export function fakeQuestionnaireWorkbook(club: ClubDefinition, file?: FakeFile): FakeQuestionnaireWorkbook {
  let template = file?.template ?? null;
  const names = new Map<string, NamedCell>(file ? copy(file.names) : []);
  const tables = new Map<string, Table>(file ? copy(file.tables) : []);
  let copies = file?.copies ?? [];
  let [explanations, submissions] = [file?.explanations ?? [], file?.submissions ?? nothingSubmitted];
  let listed = file?.listed ?? null;
  const typed = new Map(file?.typed ?? []);
  /** Rows typed into since they were last read. */
  const unread = new Set<number>();
  let listener: ((event: QuestionnaireEvent) => void) | null = null;

  async function answer<T>(what: keyof QuestionnaireWorkbook, asked: string, work: () => T): Promise<Result<T>> {
    await book.before(what);
    book.asked.push(asked);
    const refusal = book.refusals.get(what);
    return refusal === undefined ? succeed(work()) : fail(refusal);
  }
  const cellsAt = (): readonly { readonly at: string; readonly cell: RawCell; set(cell: RawCell): void }[] => [
    ...[...names.values()].map((named) => ({
      at: `${named.sheet}!${addressOf(named.row, named.column)}`,
      cell: named.cell,
      set: (cell: RawCell) => void (named.cell = cell),
    })),
    ...[...tables.values()].flatMap(({ sheet, row, column, rows }) =>
      rows.flatMap((cells, down) =>
        cells.map((cell, across) => ({
          at: `${sheet}!${addressOf(row + 1 + down, column + across)}`,
          cell,
          set: (next: RawCell) => void (cells[across] = next),
        })),
      ),
    ),
  ];
  const writtenOf = (): readonly Explanation[] =>
    (listed ?? []).flatMap(({ finding: { code, version, subject, value }, explained, refused }, row) => {
      const drawn = refused?.text ?? (explained?.lapsed === null ? explained.explanation.text : "");
      const text = typed.get(row) ?? drawn;
      return text === "" ? [] : [{ code, version, subject, value, text }];
    });
  function set(name: string, content: CellContent, row = 0): void {
    const cell = typeof content === "object" && content !== null ? content : { value: content };
    const [, register, column] = /^(.+)\[(.+)\]$/.exec(name) ?? [];
    const table = tables.get((register ?? "").toLowerCase());
    if (register === undefined || column === undefined || table === undefined) {
      const named = names.get(name.toLowerCase());
      if (named === undefined) throw new Error(`There is no cell ${name}.`);
      named.cell = cell;
      return;
    }
    const label = findField(club, name)!.field.label;
    while (table.rows.length <= row) table.rows.push(table.headers.map(() => ({ value: null })));
    table.rows[row]![table.headers.indexOf(label)] = cell;
  }

  const book: FakeQuestionnaireWorkbook = {
    receipts: [],
    homesCharts: [],
    shown: [],
    asked: [],
    damaged: [],
    fileAddress: "",
    refusals: new Map(),
    before: () => undefined,
    watchers: 0,
    get listed() {
      return listed;
    },
    get explanations() {
      return explanations;
    },
    get copies() {
      return copies;
    },
    get submissions() {
      return submissions;
    },
    findQuestionnaire: () =>
      answer("findQuestionnaire", "open", () =>
        template === null
          ? null
          : {
              template,
              explanations,
              submissions,
              copies,
              unread: book.damaged,
              isMarked: listed !== null,
              fileAddress: book.fileAddress,
            },
      ),
    drawQuestionnaire: (plan, onProgress) =>
      answer("drawQuestionnaire", "draw", () => {
        onProgress?.(1, 1);
        template = plan.template;
        draw(plan);
        return null;
      }),
    readQuestionnaire: (_, only, onProgress, spans = new Map()) =>
      answer(
        "readQuestionnaire",
        `read ${only === null ? "all" : [...only].map((id) => askedOf(id, spans.get(id))).join(", ")}`,
        () => {
          onProgress?.(1, 1);
          unread.clear();
          const isAsked = (name: string) => only === null || [...only].some((id) => id.toLowerCase() === name);
          return {
            cells: {
              template: template ?? usualTemplate,
              dates: 1900,
              named: new Map(
                [...names]
                  .filter(([name]) => isAsked(name))
                  .map(([name, { sheet, row, column, cell }]) => [
                    name,
                    { place: { sheet, cell: addressOf(row, column) }, cell: copy(cell) },
                  ]),
              ),
              tables: new Map(
                [...tables]
                  .filter(([name]) => isAsked(name))
                  .map(([name, { sheet, row, column, headers, rows }]) => [
                    name,
                    {
                      sheet,
                      firstRow: row + 2,
                      ...rowsOf(name, rows, spans),
                      columns: headers.map((header, at) => ({ header, letters: lettersOf(column + at) })),
                    },
                  ]),
              ),
            },
            written: writtenOf(),
          };
        },
      ),
    keepExplanations: (next) =>
      answer("keepExplanations", "keep explanations", () => {
        explanations = copy(next);
        return null;
      }),
    keepCopies: (next) =>
      answer("keepCopies", "keep copies", () => {
        copies = copy(next);
        return null;
      }),
    keepSubmissions: (next) =>
      answer("keepSubmissions", "keep submissions", () => {
        submissions = copy(next);
        return null;
      }),
    markFindings: (findings, onProgress) =>
      answer("markFindings", "mark", () => {
        if (unread.size > 0) throw new Error("Marking loses what was typed into the explanation column.");
        onProgress?.(1, 1);
        listed = copy(findings);
        typed.clear();
        return null;
      }),
    clearMarks: () =>
      answer("clearMarks", "clear marks", () => {
        if (unread.size > 0) throw new Error("Clearing loses what was typed into the explanation column.");
        listed = null;
        typed.clear();
        return null;
      }),
    readAdded: () =>
      answer("readAdded", "look what was added", () =>
        template === null
          ? []
          : [
              {
                kind: "questionnaire",
                name: "",
                obstacle: null,
                parts: [{ what: "sheets", count: 1, where: ["Cover"] }],
              },
            ],
      ),
    removeAdded: ({ kind }) =>
      answer("removeAdded", `remove ${kind}`, () => {
        template = null;
        return true;
      }),
    showCell: (place) =>
      answer("showCell", "show", () => {
        book.shown.push(place);
        return null;
      }),
    repairCells: (repairs) => answer("repairCells", "repair", () => repairs.map(repairCell)),
    restoreCells: (cells) =>
      answer("restoreCells", "restore", () => {
        const foundAt = ({ place }: WrittenCell) => cellsAt().find(({ at }) => at === `${place.sheet}!${place.cell}`)!;
        const left = cells.filter((written) => foundAt(written).cell.value !== written.after);
        for (const written of cells.filter((one) => !left.includes(one))) {
          const { content, numberFormat } = written.before;
          foundAt(written).set({ value: content === "" ? null : content, numberFormat });
        }
        return left.map(({ place }) => place);
      }),
    fillBlanks: (answers, rows = new Map()) =>
      answer("fillBlanks", "fill blanks", () => {
        for (const [id, count] of rows) {
          const table = tables.get(id.toLowerCase())!;
          for (let at = 0; at < count; at += 1) table.rows.push(table.headers.map(() => ({ value: null })));
        }
        const isBlank = ({ place }: CellRepair) =>
          cellsAt().find(({ at }) => at === `${place.sheet}!${place.cell}`)?.cell.value === null;
        return answers.filter(isBlank).map(repairCell);
      }),
    writeAnswers: (answers) =>
      answer("writeAnswers", "write answers", () =>
        [...answers].map(([id, value]) => {
          const { sheet, row, column } = names.get(id.toLowerCase())!;
          if (typeof value === "object") throw new Error("This workbook does not calculate formulas.");
          return repairCell({ place: { sheet, cell: addressOf(row, column) }, value });
        }),
      ),
    addHomesChart: (chart) =>
      answer("addHomesChart", "add homes chart", () => {
        book.homesCharts.push(chart);
        return "Yardstick chart 1";
      }),
    hasHomesChart: async () => succeed(book.homesCharts.length > 0),
    fitHomesCharts: (chart) =>
      answer("fitHomesCharts", "fit homes charts", () => {
        book.homesCharts.fill(chart);
        return null;
      }),
    writeReceipt: (receipt, lines) =>
      answer("writeReceipt", "write receipt", () => {
        book.receipts.push({ receipt, lines });
        return null;
      }),
    readFile: (onProgress) =>
      answer("readFile", "read file", () => {
        onProgress?.(1, 1);
        const text = JSON.stringify([[...names], [...tables], submissions, book.asked.length]);
        return { name: "Questionnaire.xlsx", bytes: new TextEncoder().encode(text) };
      }),
    async watchQuestionnaire(next) {
      listener = next;
      book.watchers += 1;
      return succeed(() => {
        listener = null;
        book.watchers -= 1;
      });
    },
    fill({ cells = {}, rows = {}, gone = [], template: changed = {} }) {
      if (template !== null) template = { ...template, ...changed };
      for (const [name, content] of Object.entries(cells)) set(name, content);
      for (const [register, filled] of Object.entries(rows)) {
        tables.get(register.toLowerCase())!.rows = [];
        filled.forEach((row, at) => {
          for (const [column, content] of Object.entries(row)) set(`${register}[${column}]`, content, at);
        });
      }
      gone.forEach((name) => void (names.delete(name.toLowerCase()) || tables.delete(name.toLowerCase())));
    },
    type(name, content, row = 0) {
      set(name, content, row);
      const register = /^(.+)\[/.exec(name)?.[1];
      const rows = new Map(register === undefined ? [] : [[register, { first: row, last: row }]]);
      const header = findField(club, name)?.field.label ?? "";
      const typed = register === undefined ? { question: name } : { register, header, row };
      listener?.({ kind: "changed", ids: new Set([register ?? name]), rows, typed });
    },
    tableOf: (register) => tables.get(register.toLowerCase())!,
    changeRows(register, rows) {
      tables.get(register.toLowerCase())!.rows = copy(rows).map((row) => [...row]);
      listener?.({ kind: "changed", ids: null });
    },
    insertRows(count) {
      for (const each of [...names.values(), ...tables.values()]) each.row += count;
      listener?.({ kind: "changed", ids: null });
    },
    select: (field) => listener?.({ kind: "selected", field }),
    explainInSheet(code, subject, text) {
      const row = (listed ?? []).findIndex(({ finding }) => finding.code === code && finding.subject === subject);
      if (row < 0) throw new Error(`The sheet does not list ${code} on ${subject}.`);
      typed.set(row, text);
      unread.add(row);
    },
    contentOf(name) {
      const named = names.get(name.toLowerCase());
      if (named === undefined) throw new Error(`There is no cell ${name}.`);
      return named.cell;
    },
    save: () => copy({ template, names, tables, explanations, submissions, copies, listed, typed }),
  };

  function draw({ sheets }: QuestionnairePlan): void {
    for (const sheet of sheets) {
      for (const { name, row, column } of sheet.names) {
        names.set(name.toLowerCase(), { sheet: sheet.name, row, column, cell: { value: null } });
      }
      for (const { name, row, column, headers, rows } of sheet.tables) {
        const blank = Array.from({ length: rows }, () => headers.map((): RawCell => ({ value: null })));
        tables.set(name.toLowerCase(), { sheet: sheet.name, row, column, headers, rows: blank });
      }
    }
  }
  function repairCell({ place, value, numberFormat }: CellRepair): WrittenCell {
    const found = cellsAt().find(({ at }) => at === `${place.sheet}!${place.cell}`);
    if (found === undefined) throw new Error(`No answer stands in ${place.sheet}!${place.cell}.`);
    const before: WrittenContent = {
      content: found.cell.formula ?? (found.cell.value === null ? "" : found.cell.value),
      numberFormat: found.cell.numberFormat ?? "General",
    };
    const isDay = numberFormat !== "@" && typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
    const after = isDay ? serialOfDate(value, 1900) : value;
    found.set({ value: after });
    return { place: { sheet: place.sheet, cell: place.cell }, before, after };
  }
  return book;
}

function addressOf(row: number, column: number): string {
  return `${lettersOf(column)}${row + 1}`;
}

function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? "" : lettersOf(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

export const inEditMode = problem("workbook-refused", { detail: "a cell is being edited." });

function askedOf(id: string, span: RowSpan | undefined): string {
  return span === undefined ? id : `${id} rows ${span.first} to ${span.last}`;
}

/** The rows of a table that are asked for, by its name in lower case. */
function rowsOf(
  name: string,
  rows: RawCell[][],
  spans: ReadonlyMap<string, RowSpan>,
): Pick<TableCells, "rows" | "part"> {
  const span = [...spans].find(([id]) => id.toLowerCase() === name)?.[1];
  if (span === undefined) return { rows: copy(rows) };
  return { rows: copy(rows.slice(span.first, span.last + 1)), part: { first: span.first, of: rows.length } };
}
