import { columnLetters } from "../cell-area";
import { sheetPrefix } from "../sheet-prefix";
import type { PlannedList, QuestionnairePlan } from "./sheet-plan";

/** The validation rule that allows only the answers on a list, in the terms of the Excel API. */
export interface ListRule {
  /** Where the list is, without an equals sign: 'Lists'!$B$1:$B$4. */
  readonly source: string;
  readonly errorAlert: {
    readonly showAlert: true;
    readonly style: "Stop";
    readonly title: string;
    readonly message: string;
  };
}

/** The rule for one of a plan's lists; each list has its own column on the sheet of lists, from the first row down. */
export function listRule({ list, label }: PlannedList, { lists, listSheet }: QuestionnairePlan): ListRule {
  const letters = columnLetters(list);
  return {
    source: `${sheetPrefix(listSheet)}$${letters}$1:$${letters}$${lists[list]?.length ?? 1}`,
    errorAlert: {
      showAlert: true,
      style: "Stop",
      // Excel allows 32 characters in a title and 225 in a message.
      title: "Not in the list",
      message: `Choose one of the answers offered for "${label.slice(0, 100)}", or leave the cell blank.`,
    },
  };
}
