import { changedSince, toldPutBack } from "../actions/cell/told-put-back";
import type { GroupCounts, GroupSurvey } from "../actions/workbook-group/survey-groups";
import type { CellPlace } from "../domain/cell-place";
import { howMany } from "../domain/how-many";
import { listNames } from "../domain/list-names";

/** "3 charts, 1 report and 41 formulas"; "" if there are none. */
function counted({ charts, reports, formulas, cells }: GroupCounts): string {
  return listNames(
    [
      charts > 0 && howMany(charts, "chart", "charts"),
      reports > 0 && howMany(reports, "report", "reports"),
      formulas > 0 && howMany(formulas, "formula", "formulas"),
      cells > 0 && howMany(cells, "cell that formulas refer to", "cells that formulas refer to"),
    ].filter((part) => part !== false),
  );
}

function total({ charts, reports, formulas, cells }: GroupCounts): number {
  return charts + reports + formulas + cells;
}

/** The texts about the peer group of the whole workbook. */
export const workbookGroupMessages = {
  title: (group: string) => `${group} for the whole workbook`,
  offer: "Use for the whole workbook",
  offerHint: "Compare with this group in every chart, report and formula of this workbook",
  is: "The workbook's group",
  isOther: (group: string) => `The workbook's group is ${group}`,
  looking: "Looking through the workbook…",
  changing: "Changing the group…",
  nothing: "No chart, report or formula in this workbook names another group.",
  which: "Change to this group:",
  use: (label: string, counts: GroupCounts) => `${label}: ${counted(counts)}`,
  begins: "New charts, reports and formulas will begin with this group, also when you open the workbook again.",
  change: "Change them",
  keep: "Keep as the workbook's group",
  cancel: "Cancel",

  /** What stays, and why: a sentence for each reason. */
  stays({ fromElsewhere, withoutGroup, named, onProtected }: GroupSurvey): readonly string[] {
    const verb = (counts: GroupCounts, one: string, more: string) => (total(counts) === 1 ? one : more);
    return [
      ...(total(fromElsewhere) > 0
        ? [
            `${counted(fromElsewhere)} ${verb(fromElsewhere, "works out its group from other cells, and goes", "work out their group from other cells, and go")} on doing so.`,
          ]
        : []),
      ...(total(withoutGroup) > 0
        ? [
            `${counted(withoutGroup)} ${verb(withoutGroup, "stays as it is, because its club has", "stay as they are, because their clubs have")} no such group.`,
          ]
        : []),
      ...(named.length > 0
        ? [
            `${named.length === 1 ? "The name" : "The names"} ${listNames(named)} ${named.length === 1 ? "holds a formula with another group, and stays as it is" : "hold formulas with another group, and stay as they are"}. To change ${named.length === 1 ? "it" : "them"} too, choose Name Manager under Formulas.`,
          ]
        : []),
      ...onProtected.map(
        (counts) =>
          `The sheet ${counts.sheet} is protected, so ${counted(counts)} on it ${verb(counts, "stays as it is", "stay as they are")}. To change ${verb(counts, "it", "them")} too, unprotect it under Review first.`,
      ),
    ];
  },
  changed(counts: GroupCounts, group: string, left: readonly CellPlace[]): string {
    const what =
      total(counts) === 0 ? `${group} is now the workbook's group.` : `Changed to ${group}: ${counted(counts)}.`;
    return `${what}${redrawn(counts)}${left.length === 0 ? "" : ` ${changedSince(left)}`}`;
  },
  putBack: "Put back",
  restored: (counts: GroupCounts, left: readonly CellPlace[]) =>
    toldPutBack(`Every ${left.length === 0 ? "cell" : "other cell"} is as it was before.${redrawn(counts)}`, left),
} as const;

/** Their cells are changed; drawing them again takes some seconds more. */
function redrawn({ charts, reports }: GroupCounts): string {
  const parts = [
    ...(charts > 0 ? [charts === 1 ? "chart" : "charts"] : []),
    ...(reports > 0 ? [reports === 1 ? "report" : "reports"] : []),
  ];
  if (parts.length === 0) return "";
  return ` The ${parts.join(" and ")} ${charts + reports === 1 ? "is" : "are"} being redrawn.`;
}
