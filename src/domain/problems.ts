import { formatDate } from "./format-date";
import { oneFullStop } from "./one-full-stop";

/**
 * The one catalogue of expected failures. Each entry turns its details into a sentence that says what happened and
 * what to do. The edges translate a problem once: a cell error (functions/running/cell-outcome), problem+json (service), a
 * sentence in the pane. A code is permanent; its sentence may be improved.
 */
const catalogue = {
  "unknown-indicator": ({ given, suggestion }: { given: string; suggestion: string | null }) =>
    `No indicator "${given}".${didYouMean(suggestion) || " CLUB.INDICATORS lists those of your clubs."}`,
  "unknown-club": ({ given, known }: { given: string; known: readonly string[] }) =>
    `No club "${given}". ${known.length === 0 ? "You are in no club that has figures." : `Your clubs are ${known.join(", ")}.`}`,
  "unknown-member": ({
    given,
    suggestion,
    about,
  }: {
    given: string;
    suggestion: string | null;
    about?: string | undefined;
  }) =>
    `No member "${given}" in this club.${didYouMean(suggestion)} ${about ?? "Give an authority's name or its ONS code."}`,
  "unknown-members": ({ given }: { given: readonly string[] }) =>
    `These are not members of this club: ${given.join("; ")}. Give each authority's name or its ONS code.`,
  "ambiguous-name": ({ given, candidates }: { given: string; candidates: readonly string[] }) =>
    `"${given}" could be ${candidates.join(" or ")}. Write the one you mean.`,
  "figures-under-way": () => `The figures are still being fetched.`,
  "unknown-group": ({ given, known }: { given: string; known: readonly string[] }) =>
    `No peer group "${given}". The groups of this release are ${known.join(", ")}; or give a range of members.`,
  "no-own-member": () => `Which member you are is not known yet. Sign in, or name a member in the formula.`,
  "no-such-group-for-member": ({ group, member }: { group: string; member: string }) =>
    `${member} has no peer group "${group}" in this release.`,
  "empty-group": ({ group }: { group: string }) => `There are no members in ${group}.`,
  "bad-year": ({ given }: { given: string }) =>
    `"${given}" is not a year this club writes. Write a financial year as 2024-25, or "latest".${dateHint(given)}`,
  "year-not-in-release": ({ year, first, last }: { year: string; first: string; last: string }) =>
    `This release has no year ${year}; it runs from ${first} to ${last}.`,
  "no-data-in-year": ({ indicator, year, years }: { indicator: string; year: string; years: string }) =>
    `${indicator} has no figures for ${year}; it has ${years}.`,
  "latest-too-old": ({ indicator, newest, made, years }: TooOldDetails) =>
    `The newest year of ${indicator} is ${newest}, more than two years before ${made}, when this release was made. It has ${years}. Name the year to use it.`,
  "missing-value": ({ indicator, member, year, reason }: MissingDetails) =>
    `${member} has no value of ${indicator} for ${year}: ${reason}.`,
  "nothing-found": ({ search }: { search: string }) =>
    `No indicator of these clubs has "${search}" in its id or name. Search with fewer or other words.`,
  "no-trend": ({ indicator, member }: { indicator: string; member: string }) =>
    `${member} has no figure of ${indicator} in any year. Choose another indicator or authority.`,
  "series-break": ({ indicator, reason }: { indicator: string; reason: string }) =>
    `${indicator} is not comparable over this break: ${reason} Read the years before and after apart.`,
  "no-national-figure": ({ indicator, year }: { indicator: string; year: string }) =>
    `This release has no figure of ${indicator} for England in ${year}, and no sum of members stands in for it. CLUB.PEERPOOLED and CLUB.PEERMEAN give the members' own.`,
  "no-characteristics": ({ indicator }: { indicator: string }) =>
    `Similar authorities are found by characteristics such as ${indicator}, and no club of yours has them. Join the club that does, or name another group.`,
  "too-few-values": ({ statistic, n, minimum, group, year }: TooFewDetails) =>
    `${statistic} needs at least ${minimum} ${minimum === 1 ? "value" : "values"}; in ${year} there are ${n} among ${group}.`,
  "group-too-small": ({ n, smallest, group, year }: { n: number; smallest: number; group: string; year: string }) =>
    `This club gives no statistics of fewer than ${smallest} values, so that none can be traced to its member; in ${year} there are ${n} among ${group}. Name a larger group.`,
  "group-as-member": ({ given }: { given: string }) =>
    `"${given}" is a peer group, and the argument member is one authority. Leave it out for your own, and give the group as the next argument.`,
  "year-as-member": ({ given }: { given: string }) =>
    `"${given}" is a year, and this argument is an authority. Leave it empty for your own, and give the year in its own place after it.`,
  "year-as-group": ({ given }: { given: string }) =>
    `"${given}" is a year, and it stands where the peer group is expected. Give the group first, such as "neighbours", and the year as the next argument; for all members leave the group empty, as in …,,"${given}").`,
  "no-activity": ({ indicator, reason }: { indicator: string; reason: string }) =>
    `The activity behind ${indicator} is not to hand, so its gap has no cost: ${reason} Multiply CLUB.GAP by your own units.`,
  "no-cost": ({ indicator }: { indicator: string }) =>
    `${indicator} is not money per unit, so a gap in it has no cost. Use CLUB.GAP for it.`,
  "not-a-unit-cost": ({ indicator }: { indicator: string }) =>
    `${indicator} is not a cost per unit. Use CLUB.VALUE for it.`,
  "no-pooled-value": ({ indicator, reason }: { indicator: string; reason: string }) =>
    `${indicator} has no pooled value: ${reason}`,
  "bad-argument": ({ argument, expected, given }: { argument: string; expected: string; given: string }) =>
    `The argument ${argument} must be ${expected}; it is ${given}.`,
  "out-of-range": ({ argument, expected, given }: { argument: string; expected: string; given: string }) =>
    `The argument ${argument} must be ${expected}; it is ${given}.${given === "0" ? blankAsZero : ""}`,
  "too-many-cells": ({ cells, most }: { cells: number; most: number }) =>
    `The ranges ask for ${cells} results at once; ${most} are the most. Give ranges without the empty rows below them.`,
  "range-too-short": ({ argument }: { argument: string }) =>
    `The range given for ${argument} ends before another does. Give ranges with as many rows or columns.`,
  "argument-not-available": ({ argument, error }: { argument: string; error: string }) =>
    `The cell given for ${argument} shows ${error}. Mend that cell first.`,
  "argument-in-error": ({ argument, error }: { argument: string; error: string }) =>
    `The cell given for ${argument} shows ${error}. Mend that cell first.`,
  "blank-cell": ({ argument }: { argument: string }) =>
    `The cell given for ${argument} is blank. Fill it in, or give a range without blank cells.`,
  "zero-spread": ({ indicator, year }: { indicator: string; year: string }) =>
    `At least half of the group has the same value of ${indicator} in ${year}, so there is no spread to measure against.`,
  "no-deflator": ({ year, issue, first, last }: { year: string; issue: string; first: string; last: string }) =>
    `There is no deflator for ${year}: ${issue} are used from ${first} to ${last}.`,
  "no-occupied-weeks": () => `No week is occupied, so there is no cost of an occupied week.${blankAsZero}`,
  "no-peer-price": () =>
    `No peer has both units and cost above zero in any category, so there is no price to compare with.${blankAsZero}`,
  "too-large": () => `The result is too large for a cell. Check the units of the arguments.`,
  "release-truncated": () => `The release file is incomplete. Fetch it again; the last good release is kept.`,
  "release-corrupted": ({ detail }: { detail: string }) =>
    `The release file is damaged (${detail}). Fetch it again; the last good release is kept.`,
  "release-newer-format": ({ found, supported }: { found: number; supported: number }) =>
    `The release is in format ${found}, and this version of Yardstick reads up to ${supported}. Update Yardstick.`,
  "not-a-release": () => `This is not a Yardstick release file.`,
  "service-unreachable": ({ host }: { host: string }) =>
    `The club service at ${host} does not answer. Check the connection, then try again.`,
  "kept-release-used": ({ host, version, date }: { host: string; version: number; date: string }) =>
    `The club service at ${host} does not answer. These are the figures of release ${version} of ${formatDate(date)}, kept on this machine.`,
  "nothing-kept": ({ detail }: { detail: string }) =>
    `Nothing can be kept on this machine (${detail}), so sign-in and figures last only until Excel is closed.`,
  "not-forgotten": ({ detail }: { detail: string }) =>
    `You are signed out here, but what Yardstick kept on this machine could not be deleted (${detail}). Close Excel and sign out again, or clear the browsing data of Excel's add-ins.`,
  "submission-not-kept": ({ detail }: { detail: string }) =>
    `What could not be sent cannot be kept on this machine either (${detail}). Save the workbook, and submit from it again when the club service answers; it is never counted twice.`,
  "waiting-submission-damaged": ({ club, year, member }: { club?: string; year?: string; member?: string }) =>
    `A submission that waits on this machine cannot be read${listed([club, year, member])} and was not sent. Open its workbook and submit again; it is never counted twice.`,
  "waiting-of-another": ({ member }: { member: string }) =>
    `This submission is of ${member}, and you are signed in for another authority, so it was not sent. Sign in for ${member}, and it is sent by itself.`,
  "waiting-refused": ({ what, reason }: { what: string; reason: string }) =>
    `The submission that waited on this machine was not taken in: ${what}. ${reason} Its answers are kept: see Check, Waiting on this machine.`,
  "outbox-not-working": ({ detail }: { detail: string }) =>
    `What waits to be sent on this machine cannot be looked after (${detail}). If a submission of yours waited, open its workbook and submit again; it is never counted twice.`,
  "saved-groups-not-read": ({ detail }: { detail: string }) =>
    `The peer groups your authority has saved could not be read, so that those last kept on this machine are used, if any are. ${detail}`,
  "not-signed-in": () => `You are not signed in. Open the Yardstick pane and sign in, then refresh.`,
  "sign-in-link-needed": () =>
    `Signing in needs the link that npm start printed, and this one is missing or from an earlier start. Open the link, or paste it here: it lets you sign in until the service stops.`,
  "not-a-sign-in-link": () =>
    `What was pasted is not the link that npm start printed. Copy the whole link, up to its end, and paste it again.`,
  "service-refused": ({ status, detail }: { status: number; detail: string }) =>
    `The club service refused the request (${status}): ${detail}`,
  "bad-club-definition": ({ club, faults }: { club: string; faults: readonly string[] }) =>
    `The definition of ${club} is not usable. Mend: ${faults.join("; ")}.`,
  fault: ({ detail }: { detail: string }) =>
    `A fault in Yardstick stopped this: ${oneFullStop(detail)} Please report it, with what you were doing.`,
  "part-not-loaded": () =>
    `This part of Yardstick could not be loaded. What you typed is kept. Check the connection, then try again.`,
  "nothing-selected": () => `Select a cell first.`,
  "sheet-gone": ({ sheet }: { sheet: string }) =>
    `There is no sheet "${sheet}" that can be shown. It may have been renamed, hidden or deleted: check again.`,
  "sheet-has-password": ({ sheet }: { sheet: string }) =>
    `The sheet "${sheet}" is protected with a password, so nothing on it can be changed. Unprotect it under Review, then try again.`,
  "workbook-refused": ({ detail }: { detail: string }) => `Excel did not accept the change: ${detail}`,
  "names-taken": ({ names }: { names: readonly string[] }) =>
    `This workbook already uses names that the questionnaire needs (${fewOf(names)}). Build it in a new workbook, or take these names away under Formulas, Name Manager. Nothing was changed.`,
  "names-gone": ({ names }: { names: readonly string[] }) =>
    `There is no cell named ${fewOf(names)} in this workbook any more. Undo what took it away, or name the cell again under Formulas, Name Manager. Nothing was changed.`,
  "file-not-read": ({ detail }: { detail: string }) =>
    `Excel did not hand over the workbook's file: ${detail} Finish what is being typed, then try again.`,
  cancelled: () => `Cancelled. Nothing was changed.`,
  "cell-without-indicator": () =>
    `The selected cell names no indicator, so there is nothing to chart yet. Choose an indicator here, then Insert chart.`,
  "cell-with-indicators": ({ indicators }: { indicators: readonly string[] }) =>
    `The selected cell names ${indicators.length} indicators (${fewOf(indicators)}). Choose here which to chart, then Insert chart.`,
  "explanation-too-short": ({ text, words, fewest }: { text: string; words: number; fewest: number }) =>
    `Not saved: "${text.trim()}" is too short to explain anything (${words} ${words === 1 ? "word" : "words"}). Say in at least ${fewest} words what happened and how much of the figure it makes.`,
  "words-would-be-lost": ({ explanations }: { explanations: readonly string[] }) =>
    `Not cleared: on the sheet of findings ${explanations.length === 1 ? "an explanation is" : "explanations are"} too short to be kept (${fewOf(explanations)}). Write more there or delete it, then clear the marks.`,
  "added-not-removed": () =>
    `The workbook has changed in the meantime, so that was not taken away. Look at the list again.`,
  "no-questionnaire": () =>
    `This workbook holds no questionnaire. Open the Yardstick pane at Check to build or find one.`,
  "questionnaire-here": () =>
    `This workbook holds a questionnaire already. Open another workbook to build a new one, or look at this one again.`,
  "kept-not-read": ({ what }: { what: readonly string[] }) =>
    `This workbook keeps something that cannot be read: ${fewOf(what)}. Everything else was read, and what was not stays in the file as it is. If a colleague has a newer version of Yardstick, update yours; else write the explanation again. Every receipt is also under Club, Submitted versions.`,
  "unknown-questionnaire": ({ club, year }: { club: string | null; year: string | null }) =>
    `This version of Yardstick does not know the questionnaire ${club ?? "without a name"}${year === null ? "" : ` of ${year}`}. Update Yardstick, or ask the club's administrator for the right workbook.`,
  "newer-questionnaire": ({ club, found, known }: { club: string; found: number; known: number }) =>
    `This workbook is version ${found} of ${club}, and this version of Yardstick knows version ${known}. Update Yardstick. Nothing in the workbook was touched.`,
  "last-year-unknown": ({ year, reason }: { year: string; reason: string }) =>
    `Your answers for ${year} could not be fetched, so nothing is compared with them for now. ${reason}`,
  "waiting-not-taken": ({ reason }: { reason: string }) =>
    `The submission that waited on this machine was not taken in: ${reason}. Submit again to see what to do.`,
} as const;

interface TooOldDetails {
  readonly indicator: string;
  readonly newest: string;
  /** The financial year in which the release was made. */
  readonly made: string;
  readonly years: string;
}

interface MissingDetails {
  readonly indicator: string;
  readonly member: string;
  readonly year: string;
  readonly reason: string;
}

interface TooFewDetails {
  readonly statistic: string;
  readonly n: number;
  readonly minimum: number;
  readonly group: string;
  readonly year: string;
}

type Catalogue = typeof catalogue;
export type ProblemCode = keyof Catalogue;

/** Every code there is. */
export const problemCodes = Object.keys(catalogue) as readonly ProblemCode[];

/** An expected failure: a permanent code and a sentence for the person who meets it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
}

/** Makes the problem of that code; the details are those its sentence needs. */
export function problem<C extends ProblemCode>(code: C, ...details: Parameters<Catalogue[C]>): Problem {
  const sentence = catalogue[code] as (...details: Parameters<Catalogue[C]>) => string;
  return { code, message: oneFullStop(sentence(...details)) };
}

/** What is known of something, in brackets; nothing where nothing is. */
function listed(known: readonly (string | undefined)[]): string {
  const said = known.filter((one) => one !== undefined && one !== "");
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}

/** What a 0 may come from that nobody typed. */
const blankAsZero = " Excel on the desktop may hand a blank cell over as 0: check that none is blank.";

/** The first few of many. */
function fewOf(names: readonly string[]): string {
  const more = names.length - 3;
  return names.slice(0, 3).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function didYouMean(suggestion: string | null): string {
  return suggestion === null ? "" : ` Did you mean "${suggestion}"?`;
}

/** What people type as 2010-11 Excel takes for November 2010 and keeps as the number of a day. */
function dateHint(given: string): string {
  return /^[2-9]\d{4}$/.test(given)
    ? " Excel has made a date of what was typed: type it with an apostrophe before it, as '2010-11."
    : "";
}
