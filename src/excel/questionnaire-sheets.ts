import type { QuestionnairePlan } from "../domain/questionnaire/sheet-plan";
import type { NamedSheet, WorkbookParts } from "./read-workbook-parts";

/** The parts of a workbook that belong to a questionnaire. */
interface QuestionnaireSheets {
  /** The sheets we drew for it. */
  readonly sheets: readonly string[];
  /** Those of them that have its lists of permitted answers. */
  readonly lists: readonly string[];
  readonly questions: readonly NamedSheet[];
  readonly registers: readonly NamedSheet[];
  /** Other sheets that have some of its questions or registers, because cells were moved or a sheet was renamed. */
  readonly astray: readonly string[];
}

/**
 * Finds a questionnaire's sheets, but not the user's own sheets with similar names. Ours have the planned name, perhaps
 * with a number, and also one of its questions or registers, or the planned text in their first cell.
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

/** Whether a sheet has this name, or this name with a number; the number may have shortened a long name. */
function isCalled(name: string, planned: string): boolean {
  const [plain, wanted] = [name.toLowerCase(), planned.toLowerCase()];
  const base = plain.replace(/ \d+$/, "");
  return plain === wanted || (base !== plain && (wanted === base || (base.length >= 20 && wanted.startsWith(base))));
}
