import type { Added, AddedObstacle, AddedPart, AddedWhat } from "../actions/questionnaire-ports";
import { howMany } from "../domain/how-many";

/** Singular and plural of each, and what it is for. */
const words: Readonly<Record<AddedWhat, readonly [one: string, more: string, meaning: string]>> = {
  sheets: ["sheet", "sheets", "with the questions, and lists to choose answers from"],
  "hidden sheets": ["hidden sheet", "hidden sheets", "with the permitted answers"],
  questions: ["named cell", "named cells", "so that we find the questions"],
  registers: ["table", "tables", "for lists of homes, carers and the like"],
  identity: ["note inside the file", "notes inside the file", "so that we recognise the questionnaire"],
  explanations: ["explanation", "explanations", "kept inside the file"],
  copies: ["note on an answer to confirm", "notes on answers to confirm", "kept inside the file"],
  receipts: ["receipt", "receipts", "kept inside the file"],
  marks: ["mark", "marks", "on cells, as conditional formats"],
  findings: ["findings sheet", "findings sheets", "with its table"],
  receipt: ["sheet to print", "sheets to print", "with the last receipt, and its name"],
  chart: ["chart", "charts", "with lists to choose from, and names"],
  "chart data": ["set of figures", "sets of figures", "that a chart is drawn from"],
  report: ["page", "pages", "of a report, with its charts and names"],
  "report data": ["hidden sheet", "hidden sheets", "with the figures that the report is drawn from"],
  template: ["sheet", "sheets", "made from a template, and its name"],
  scenario: ["sheet", "sheets", "of a scenario, its pictures and its names"],
  comparison: ["sheet", "sheets", "with scenarios side by side, its picture and its name"],
  savings: ["sheet", "sheets", "with the savings tracker and its table"],
  changes: ["sheet", "sheets", "with a list of what a refresh changed"],
  group: ["name", "names", "that keeps the workbook's peer group"],
  mapping: ["sheet", "sheets", "with the ledger mapping, its table and names"],
  ledger: ["sheet", "sheets", "with a ledger, and its name"],
  pins: ["name", "names", "that keeps which releases the workbook is pinned to"],
  frozen: ["hidden sheet", "hidden sheets", "with the formulas that were frozen"],
  labels: ["note inside the file", "notes inside the file", "on what the labels of your budgets mean"],
  names: ["name", "names", "of a chart, report, template or receipt whose cells are gone"],
};

/** How many places we name before "and more". */
const named = 4;

function list(names: readonly string[]): string {
  const more = names.length - named;
  return more > 0 ? `${names.slice(0, named).join(", ")} and ${more} more` : names.join(", ");
}

/** Whether charts are removed with their sheet: one that has the name we gave it. */
function isOwnChartSheet(parts: Added["parts"]): boolean {
  return parts.some(
    ({ what, where }) => what === "chart" && where.some((sheet) => /^Yardstick chart \d+$/.test(sheet)),
  );
}

/** What is lost on other sheets with that of a scenario, if the workbook has sheets of these kinds; "" if it has none. */
function takenFromScenario(kinds: ReadonlySet<Added["kind"]>): string {
  const lost = [
    kinds.has("savings")
      ? " A planned figure in the savings tracker that is a link to it will show #REF!: put it in as a value first."
      : "",
    kinds.has("report") ? " A briefing that shows its saving will have no figure for it." : "",
    kinds.has("comparison") ? " Scenarios side by side lose the figures they take from it." : "",
  ];
  return lost.join("");
}

/** The texts for the list of what Yardstick added to a workbook. */
export const addedMessages = {
  title: "What Yardstick added",
  explain: "This is everything Yardstick has added to this workbook. Formulas are yours and are not listed.",
  none: "Yardstick has added nothing to this workbook.",
  lookAgain: "Look again",
  removeAll: "Remove all of it",
  /**
   * What is lost if all that can be removed is.
   *
   * @param kinds what the workbook has of Yardstick's; the savings tracker stays
   */
  losesAll: (added: readonly Added[], kinds: ReadonlySet<Added["kind"]>) =>
    `This removes everything that can be removed: ${list([...new Set(added.map(({ kind }) => addedMessages.kinds[kind]))])}, with what was typed on their sheets.${kinds.has("savings") && added.some(({ kind }) => kind === "scenario") ? " The savings tracker stays, but planned figures in it that are links to scenarios will show #REF!: put them in as values first." : ""} Formulas of yours that use their cells will show #REF!, and frozen formulas can't come back. It can't be undone.`,
  removedAll: (count: number) =>
    `${howMany(count, "thing was", "things were")} removed. What could not be removed is still listed.`,
  kinds: {
    questionnaire: "Questionnaire",
    marks: "Marks of the check",
    receipt: "Receipt",
    chart: "Chart",
    report: "Report",
    template: "Template",
    scenario: "Scenario",
    comparison: "Scenarios side by side",
    savings: "Savings tracker",
    changes: "What changed",
    group: "Peer group of the workbook",
    mapping: "Ledger mapping",
    ledger: "Ledger",
    pins: "Pinned releases",
    frozen: "Frozen formulas",
    labels: "Labels of budgets",
    leftovers: "Left over",
  } satisfies Record<Added["kind"], string>,

  part({ what, count, where }: AddedPart): string {
    const [one, more, meaning] = words[what];
    return `${howMany(count, one, more)} ${meaning}${where.length === 0 ? "" : `: ${list(where)}`}`;
  },

  obstacle(obstacle: AddedObstacle): string {
    switch (obstacle.why) {
      case "moved":
        return `Parts of it are on sheets that are yours or were renamed (${list(obstacle.names)}). Delete what you don't need there yourself.`;
      case "yours":
        return `Something of yours is on its sheets (${list(obstacle.names)}). Move it to another sheet, then look again.`;
      case "last sheet":
        return "A workbook needs at least one visible sheet. Add one, then look again.";
      case "waits":
        return "A submission of it is queued. Send or discard it first, under Check.";
      case "unknown":
        return "It is not open here, so we can't tell which sheets belong to it. Open it under Check, then look again.";
    }
  },

  remove: {
    questionnaire: "Remove the questionnaire",
    marks: "Clear marks",
    receipt: "Remove the receipt sheet",
    chart: "Remove the chart",
    report: "Remove the report",
    template: "Remove the sheet",
    scenario: "Remove the scenario",
    comparison: "Remove the sheet",
    savings: "Remove the savings tracker",
    changes: "Remove the list",
    group: "Keep no group",
    mapping: "Remove the mapping",
    ledger: "Remove the ledger",
    pins: "Unpin all clubs",
    frozen: "Forget the formulas",
    labels: "Forget the labels",
    leftovers: "Remove what is left",
  } satisfies Record<Added["kind"], string>,
  /**
   * What will be lost; null if nothing will be, so that we need not ask.
   *
   * @param isOpen whether a questionnaire is open; if so, what was typed on the findings sheet is saved first
   * @param kinds what the workbook has of Yardstick's
   */
  loses({ kind, parts }: Added, isOpen: boolean, kinds: ReadonlySet<Added["kind"]>): string | null {
    switch (kind) {
      case "questionnaire":
        return "This deletes all its answers, the explanations and receipts in this workbook, its marks, and anything you typed on its sheets. The club keeps what you submitted. Your formulas that use its cells will show #REF!. It can't be undone.";
      case "receipt":
        return "This deletes the sheet and anything you typed on it. The receipt itself is kept, and you can print it again. It can't be undone.";
      case "chart":
        return isOwnChartSheet(parts)
          ? "This deletes the sheet, every Yardstick chart on it and anything you typed on it. Your formulas that use its cells will show #REF!. It can't be undone."
          : "This deletes the Yardstick charts on your sheet and their yellow cells; all else on it stays. It can't be undone.";
      case "report":
        return "This deletes all its pages, its charts and what you wrote beside them. Your formulas that use its cells will show #REF!. It can't be undone.";
      case "template":
        return "This deletes the sheet and everything you typed on it. Your formulas that use its cells will show #REF!. It can't be undone.";
      case "scenario":
        return `This deletes the sheet, its pictures and everything you typed on it.${takenFromScenario(kinds)} Your formulas that use its cells will show #REF!. It can't be undone.`;
      case "comparison":
        return "This deletes the sheet, its picture and anything you typed on it. The scenarios' own sheets stay. Your formulas that use its cells will show #REF!. It can't be undone.";
      case "savings":
        return "This is your council's own record. It deletes every saving in it, with what was delivered, the evidence, who is responsible and by when; Yardstick keeps them nowhere else. It can't be undone.";
      case "changes":
        return "This deletes the sheet and anything you typed on it. The figures in the workbook stay as they are. It can't be undone.";
      case "group":
        return "Charts, reports and formulas stay as they are, but new ones begin with the usual group again. Formulas of yours with the name Yardstick_group will show #NAME?. It can't be undone.";
      case "mapping":
        return "This deletes the sheet and your notes on it. Answers that are formulas over it will show #NAME?: put them in as values first. It can't be undone.";
      case "frozen":
        return "The frozen cells stay values: Thaw can't put their formulas back after that. It can't be undone.";
      case "labels":
        return "The figures beside your budgets stay as they are. This machine still knows what you decided; the file no longer does. It can't be undone.";
      case "ledger":
        return "This deletes the sheet with the ledger. A mapping over it, and the answers that are formulas, will show #REF!: put them in as values first. It can't be undone.";
      case "pins":
        return "The workbook follows the newest releases from then on. Formulas show their figures once you refresh.";
      case "marks":
        return isOpen
          ? null
          : "No questionnaire is open here, so this also deletes what was typed on the findings sheet. It can't be undone.";
      case "leftovers":
        return null;
    }
  },
  yes: "Remove",
  no: "Keep",
  removed: "Removed. Nothing else has changed.",
} as const;
