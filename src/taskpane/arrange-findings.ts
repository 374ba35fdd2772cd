import type { Check, SectionProgress } from "../actions/questionnaire/session-state";
import { parseArea } from "../domain/cell-area";
import type { ClubDefinition } from "../domain/clubs/club-definition";
import { partsOf, type ClubPart } from "../domain/clubs/parts-of";
import { isSignOffStep } from "../domain/questionnaire/is-sign-off-step";
import { isToAnswer } from "../domain/questionnaire/is-to-answer";
import { partOfFinding } from "../domain/questionnaire/part-of-finding";
import { filledRowsOf } from "../domain/rules/cells-of";
import { concernsOf } from "../domain/rules/validate";
import type { ListedFinding } from "./list-findings";

/** A part of the questionnaire with what was found in it, in the order of the workbook. */
export interface PartFindings {
  /** Null for what is about the whole questionnaire, which comes first. */
  readonly label: string | null;
  /** How far it is answered; null for the whole questionnaire and for the sign-off. */
  readonly progress: SectionProgress | null;
  /** What was found, without blanks. */
  readonly findings: readonly ListedFinding[];
  /** The blanks still to answer. */
  readonly blanks: readonly ListedFinding[];
  /** Blanks that need not be answered. */
  readonly optional: readonly ListedFinding[];
  /** The tables of the part that have no rows although findings, here or in other parts, compare them with answers. */
  readonly emptyTables: readonly { readonly label: string; readonly findings: number }[];
}

/**
 * The findings of a check, part by part and from top to bottom, as in the workbook. The sign-off is left out while it is
 * only missing, and so is a finding about too few answers while single blanks are listed.
 */
export function arrangeFindings(
  club: ClubDefinition,
  { answers, progress }: Pick<Check, "answers" | "progress">,
  listed: readonly ListedFinding[],
): readonly PartFindings[] {
  const partOf = partOfFinding(club, answers);
  const byPart = new Map([null, ...partsOf(club)].map((part) => [part, [] as ListedFinding[]]));
  for (const each of listed) if (!isSignOffStep(club, each.finding)) byPart.get(partOf(each.finding))?.push(each);
  const parts = [...byPart].map(([part, own]): PartFindings => {
    const inOrder = fromTopToBottom(own, sheetsOf(part, answers));
    return {
      label: part?.label ?? null,
      progress: progress.find((each) => each.part === part) ?? null,
      findings: inOrder.filter(({ finding }) => !isToAnswer(finding)),
      blanks: inOrder.filter(({ state }) => state === "to answer"),
      optional: inOrder.filter(({ finding, state }) => isToAnswer(finding) && state !== "to answer"),
      emptyTables: part === null ? [] : emptyTables(club, part, answers, listed),
    };
  });
  const areBlanksListed = parts.some(({ label, blanks }) => label !== null && blanks.length > 0);
  return parts.map((part) => (part.label === null && areBlanksListed ? { ...part, blanks: [] } : part));
}

/** Those of a part's tables without rows that something comes of, and how many findings. */
function emptyTables(
  club: ClubDefinition,
  { registers }: ClubPart,
  answers: Check["answers"],
  listed: readonly ListedFinding[],
): PartFindings["emptyTables"] {
  return registers.flatMap(({ id, label }) => {
    const table = answers.registers[id];
    if (table === undefined || filledRowsOf(table).length > 0) return [];
    const rules = new Set(club.rules.filter((rule) => concernsOf(club, rule).has(id)).map(({ code }) => code));
    const findings = listed.filter(({ finding }) => rules.has(finding.code) && !isToAnswer(finding)).length;
    return findings === 0 ? [] : [{ label, findings }];
  });
}

/** Findings without a cell, such as a missing name, come first; those of one cell stay in order. */
function fromTopToBottom(findings: readonly ListedFinding[], sheets: readonly string[]): readonly ListedFinding[] {
  return findings
    .map((listed) => {
      const { place } = listed.finding;
      const { top = -1, left = -1 } = (place === null ? null : parseArea(place.cell)) ?? {};
      return { listed, sheet: sheets.indexOf(place?.sheet ?? ""), top, left };
    })
    .sort((one, other) => one.sheet - other.sheet || one.top - other.top || one.left - other.left)
    .map(({ listed }) => listed);
}

/** The sheets of a part in their order: of its questions, then of its registers. */
function sheetsOf(part: ClubPart | null, { questions, registers }: Check["answers"]): readonly string[] {
  if (part === null) return [];
  const ofQuestions = part.questions.flatMap(({ id }) => questions[id]?.place.sheet ?? []);
  return [...new Set([...ofQuestions, ...part.registers.flatMap(({ id }) => registers[id]?.sheet ?? [])])];
}
