import type { QuestionnairePlan } from "../domain/questionnaire/sheet-plan";
import type { NamedSheet, WorkbookParts } from "./read-workbook-parts";

/** What of a workbook is of a questionnaire. */
interface QuestionnaireSheets {
  /** Sheets that were drawn for it, and nothing else. */
  readonly sheets: readonly string[];
  /** Those among them that hold its lists of permitted answers. */
  readonly lists: readonly string[];
  readonly questions: readonly NamedSheet[];
  readonly registers: readonly NamedSheet[];
  /** Other sheets that cells of its questions or its registers were moved to, or its sheets that were renamed. */
  readonly astray: readonly string[];
}

/**
 * Tells the sheets of a questionnaire from those of the user that are called alike: they bear the planned name, or that
 * with a number, and hold a question or register of it, or the text that was put into their first cell.
 */
export function questionnaireSheets(
  { sheets, names, tables }: Pick<WorkbookParts, "sheets" | "names" | "tables">,
  plan: QuestionnairePlan | null,
): QuestionnaireSheets {
  if (plan === null) return { sheets: [], lists: [], questions: [], registers: [], astray: [] };
  const ofPlan = (kind: "names" | "tables") =>
    new Set(plan.sheets.flatMap((sheet) => sheet[kind].map(({ name }) => name.toLowerCase())));
  const [questionIds, registerIds] = [ofPlan("names"), ofPlan("tables")];
  const questions = names.filter(({ name }) => questionIds.has(name.toLowerCase()));
  const registers = tables.filter(({ name }) => registerIds.has(name.toLowerCase()));
  const used = new Set([...questions, ...registers].flatMap(({ sheet }) => sheet ?? []));

  const planned = plan.sheets.map(({ name, cells }) => {
    const first = cells.find(({ row, column }) => row === 0 && column === 0);
    return { name, first: first?.value ?? "" };
  });
  const isOurs = (of: { readonly name: string; readonly first: unknown }, name: string, first: unknown) =>
    isCalled(name, of.name) && (used.has(name) || (first !== "" && first === of.first));
  const lists = sheets
    .filter(({ name, first }) => isOurs({ name: plan.listSheet, first: plan.lists[0]?.[0] }, name, first))
    .map(({ name }) => name);
  const asked = sheets
    .filter(({ name, first }) => planned.some((each) => isOurs(each, name, first)))
    .map(({ name }) => name);
  const ours = [...asked, ...lists];
  return { sheets: ours, lists, questions, registers, astray: [...used].filter((name) => !ours.includes(name)) };
}

/** Whether a sheet has that name, or that with a number behind it, which cuts a long one. */
function isCalled(name: string, planned: string): boolean {
  const [plain, wanted] = [name.toLowerCase(), planned.toLowerCase()];
  const base = plain.replace(/ \d+$/, "");
  return plain === wanted || (base !== plain && (wanted === base || (base.length >= 20 && wanted.startsWith(base))));
}
