import { oneFullStop } from "./one-full-stop";

/**
 * The expected failures of what Yardstick makes in a workbook: charts, reports, questionnaires, ledgers, submissions.
 * Apart from the other problems because no script that a workbook waits for when it is opened needs any of them.
 */
const catalogue = {
  "year-not-in-report": ({ title, given, years }: { title: string; given: string; years: readonly string[] }) =>
    years.length === 0
      ? `None of the indicators in ${title} has figures.`
      : `None of the indicators in ${title} has figures for "${given}". Give a year from ${years[0]} to ${years.at(-1)}, or "newest".`,
  "too-few-indicators": ({ chart, least }: { chart: string; least: number }) =>
    `${chart} needs at least ${least} ${least === 1 ? "indicator" : "indicators"}. Choose them above, then Insert chart.`,
  "several-to-choose": ({ chart }: { chart: string }) =>
    `${chart} compares several indicators. Choose them here, under Put it into the workbook, then Insert chart.`,
  "no-service": () => "Choose at least one service: an indicator of its cost, and one of its performance.",
  "unknown-report-kind": ({ title }: { title: string }) =>
    `The report ${title} is of a kind that this version of Yardstick doesn't know. Update the add-in: close Excel and open it again.`,
  "empty-report": ({ title, why }: { title: string; why: string }) =>
    `There is nothing to put in the report ${title}. ${why}`,
  "no-funnel": ({ indicator }: { indicator: string }) =>
    `We can't draw a funnel of ${indicator}: that takes a percentage or a rate of people, with both counts in the release. Choose another kind of chart or another indicator.`,
  "no-group-average": ({ indicator, group, year }: { indicator: string; group: string; year: string }) =>
    `${indicator} has no average of ${group} in ${year}: too few of them have both counts behind it. Choose a larger group.`,
  "chart-not-whole": () => "Part of what this chart is drawn from was deleted. Remove the chart, and insert it again.",
  "not-for-chart": ({ indicator, reason }: { indicator: string; reason: string }) =>
    `${indicator} can't be in this chart: ${reason}`,
  "no-homes": ({ reason }: { reason: string }) => `There is no chart of your homes yet: ${reason}`,
  "submission-not-kept": ({ detail }: { detail: string }) =>
    `Your submission could not be sent, and can't be kept on this machine either (${detail}). Save the workbook, and submit it again when the club service answers. It is never counted twice.`,
  "waiting-submission-damaged": ({ club, year, member }: { club?: string; year?: string; member?: string }) =>
    `A queued submission${listed([club, year, member])} could not be read, so it was not sent. Open its workbook and submit again. It is never counted twice.`,
  "waiting-of-another": ({ member }: { member: string }) =>
    `This submission is from ${member}, but you are signed in for another authority, so it was not sent. It will be sent when you sign in for ${member}.`,
  "waiting-refused": ({ what, reason }: { what: string; reason: string }) =>
    `A queued submission was not accepted: ${what}. ${reason} Its answers are kept: see Check, Queued submissions.`,
  "outbox-not-working": ({ detail }: { detail: string }) =>
    `Queued submissions could not be read (${detail}). If you had one, open its workbook and submit again. It is never counted twice.`,
  "newer-club-definition": ({ club, parts }: { club: string; parts: readonly string[] }) =>
    `The questionnaire${named(club)} needs a newer version of Yardstick than this one: ${fewOf(parts.map(briefly))}. Update Yardstick (in Excel: close it and open it again). Nothing in the workbook was changed.`,
  "damaged-club-definition": ({ club, faults }: { club: string; faults: readonly string[] }) =>
    `The questionnaire${named(club)} is damaged and can't be used: ${fewOf(faults.map(briefly))}. Ask the club's administrator to publish it again. Nothing in the workbook was changed.`,
  "answer-cell": ({ club, cell }: { club: string; cell: string }) =>
    `Nothing was written: ${cell} is on a sheet of the questionnaire ${club}, where only you type the answers. Select a cell on a sheet of your own.`,
  "cell-not-put-back": ({ cell }: { cell: string }) =>
    `Nothing was put back: ${cell} no longer holds the formula that was written there. What it holds now stays; change it by hand.`,
  "cell-changed": ({ cell }: { cell: string }) =>
    `Nothing was written: ${cell} has changed since you looked at it. Select it again.`,
  "sheet-gone": ({ sheet }: { sheet: string }) =>
    `We can't show the sheet "${sheet}". It may have been renamed, hidden or deleted: check again.`,
  "sheet-has-password": ({ sheet }: { sheet: string }) =>
    `The sheet "${sheet}" is protected with a password, so we can't change it. Unprotect it under Review, then try again.`,
  "names-taken": ({ names }: { names: readonly string[] }) =>
    `This workbook already uses names that the questionnaire needs (${fewOf(names)}). Build it in a new workbook, or delete these names under Formulas, Name Manager. Nothing was changed.`,
  "names-gone": ({ names }: { names: readonly string[] }) =>
    `There is no longer a cell named ${fewOf(names)} in this workbook. Undo the change that removed it, or name the cell again under Formulas, Name Manager. Nothing was changed.`,
  "file-not-read": ({ detail }: { detail: string }) =>
    `Excel could not give us the workbook's file: ${detail} Finish what you are typing, then try again.`,
  "copy-not-made": ({ detail }: { detail: string }) =>
    `The copy could not be made: ${detail} This workbook is as it was.`,
  cancelled: () => `Cancelled. Nothing was changed.`,
  "cell-without-indicator": () =>
    `The selected cell has no indicator to chart. Choose an indicator here, then Insert chart.`,
  "cell-with-indicators": ({ indicators }: { indicators: readonly string[] }) =>
    `The selected cell has ${indicators.length} indicators (${fewOf(indicators)}). Choose the one to chart here, then Insert chart.`,
  "explanation-too-short": ({ text, words, fewest }: { text: string; words: number; fewest: number }) =>
    `Not saved: "${text.trim()}" is too short to explain anything (${words} ${words === 1 ? "word" : "words"}). Say in at least ${fewest} words what happened and how much of the figure it accounts for.`,
  "words-would-be-lost": ({ explanations }: { explanations: readonly string[] }) =>
    `Not cleared: the findings sheet has ${explanations.length === 1 ? "an explanation that is" : "explanations that are"} too short to save (${fewOf(explanations)}). Write more there or delete ${explanations.length === 1 ? "it" : "them"}, then clear the marks.`,
  "added-not-removed": () => `The workbook has changed since then, so nothing was removed. Look at the list again.`,
  "nothing-to-trace": ({ cell }: { cell: string }) =>
    `${cell} has no CLUB formula, so there is no figure to trace. Select a cell with one.`,
  "no-question-here": ({ cell }: { cell: string }) =>
    `${cell} is not an answer of a questionnaire, so there is nothing to ask the club about. Select an answer cell.`,
  "no-questionnaire": () =>
    `There is no questionnaire in this workbook. Open Check in the Yardstick pane to build or open one.`,
  "questionnaire-here": () =>
    `There is already a questionnaire in this workbook. To build a new one, open another workbook.`,
  "kept-not-read": ({ what }: { what: readonly string[] }) =>
    `Part of what Yardstick keeps in this workbook could not be read: ${fewOf(what)}. Everything else was read, and the part that could not be read stays in the file unchanged. If a colleague has a newer version of Yardstick, update yours; otherwise write the explanation again. All receipts are also under Club, Submitted versions.`,
  "unknown-questionnaire": ({ club, year }: { club: string | null; year: string | null }) =>
    `${club === null ? "This workbook doesn't say which club's questionnaire it is" : `The club service doesn't have the questionnaire "${club}"${year === null ? "" : ` for ${year}`}`}. Ask the club's administrator for the right workbook, or build one of those offered under Check. Nothing in the workbook was changed.`,
  "unknown-questionnaire-version": ({ club, year, version }: { club: string; year: string; version: number }) =>
    `This workbook is version ${version} of the questionnaire "${club}" for ${year}, and the club service doesn't have that version. Sign in to the service it was made with, or build the questionnaire again. Nothing in the workbook was changed.`,
  "no-ledger-there": () =>
    `There is nothing in those cells. Select all rows of the ledger with its headings, or choose its sheet.`,
  "opened-file-not-read": ({ file, detail }: { file: string; detail: string }) =>
    `${file} could not be read: ${detail}`,
  "ledger-formulas-differ": ({ lines }: { lines: readonly string[] }) =>
    `No answer was changed: on the sheet of the mapping, ${fewOf(lines)} ${lines.length === 1 ? "comes" : "come"} to something else than we read from the ledger. Put the ledger on a sheet of its own, or put in values.`,
  "mapping-not-ready": () =>
    `Nothing was put in: some lines of the ledger are given away more than once, or a line of the mapping can't be used. Fix those first.`,
  "newer-version-out": ({ club, version, newest }: { club: string; version: number; newest: number }) =>
    `Version ${newest} of ${club} is out. This workbook is version ${version}: you can still check and submit it. To answer version ${newest}, build it in another workbook.`,
  "last-year-unknown": ({ year, reason }: { year: string; reason: string }) =>
    `We could not get your answers for ${year}, so nothing is compared with them for now. ${reason}`,
  "waiting-not-taken": ({ reason }: { reason: string }) =>
    `A queued submission was not accepted: ${reason}. Submit again to see what to do.`,
  "too-few-for-drivers": ({ n, least }: { n: number; least: number }) =>
    `Only ${n} ${n === 1 ? "authority has" : "authorities have"} all the figures; drivers of spend need at least ${least}, or chance would decide.`,
  "driver-repeats-others": ({ driver }: { driver: string }) =>
    `${driver} says nothing that the other drivers don't say already, so their effects can't be told apart in these figures.`,
  "one-decides-driver": ({ member }: { member: string }) =>
    `${member} alone decides what one of the drivers comes to, so nothing can be said of it from these figures.`,
  "scenario-saved-since": ({ name, by, when }: { name: string; by: string; when: string }) =>
    `${by} saved a newer version of "${name}" on ${when}, so yours was not saved. What you filled in is still here: save it under another name, or open theirs and change that.`,
  "scenario-not-deleted": ({ name, by, when }: { name: string; by: string; when: string }) =>
    `${by} saved a newer version of "${name}" on ${when}, so it was not deleted. Look at it, then delete it if you still want to.`,
  "scenario-deleted-since": ({ name }: { name: string }) =>
    `Somebody at your authority has deleted "${name}" since you opened it. What you filled in is still here: to keep it, save it as a new scenario.`,
  "scenario-sheets-gone": ({ sheets }: { sheets: readonly string[] }) =>
    `No longer in the workbook: ${fewOf(sheets)}. The sheet may have been renamed or deleted. Look again, and tick those that you want.`,
  "tracker-column-gone": ({ column }: { column: string }) =>
    `The savings tracker has no column "${column}" any more, so the saving has no place. Give a column that heading again. Nothing was changed.`,
  "tracker-filled": () =>
    `Excel has put the new saving's formula into other rows of the savings tracker. Undo that in Excel (Ctrl+Z), turn off File > Options > Proofing > AutoCorrect Options > AutoFormat As You Type > Fill formulas in tables, and add the saving again.`,
  "no-drivers-to-fit": ({ reason }: { reason: string }) => `We can't work out the drivers of this spend: ${reason}`,
} as const;

type Catalogue = typeof catalogue;
export type WorkbookProblemCode = keyof Catalogue;

/** All the codes. */
export const workbookProblemCodes = Object.keys(catalogue) as readonly WorkbookProblemCode[];

/** Makes a problem from its code and the details its sentence needs. */
export function workbookProblem<C extends WorkbookProblemCode>(
  code: C,
  ...details: Parameters<Catalogue[C]>
): { readonly code: C; readonly message: string } {
  const sentence = catalogue[code] as (...details: Parameters<Catalogue[C]>) => string;
  return { code, message: oneFullStop(sentence(...details)) };
}

/** The known details in brackets; empty if none is known. */
function listed(known: readonly (string | undefined)[]): string {
  const said = known.filter((one) => one !== undefined && one !== "");
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}

/** A name with a space before it; empty if it has none. */
function named(name: string): string {
  return name === "" ? "" : ` ${name}`;
}

/** Cuts a text to what fits in a sentence. */
function briefly(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 160)}…`;
}

/** The first few names, and how many more there are. */
function fewOf(names: readonly string[]): string {
  const more = names.length - 3;
  return names.slice(0, 3).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
