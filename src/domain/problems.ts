import { capital } from "./capital";
import { formatDate } from "./format-date";
import { oneFullStop } from "./one-full-stop";
import type { WorkbookProblemCode } from "./workbook-problems";

/**
 * The catalogue of expected failures; those of what is made in a workbook are in workbook-problems. Each entry turns
 * its details into a sentence that says what happened and what to do. A problem is translated once, where it leaves
 * the domain: into a cell error (functions/running/cell-outcome), problem+json (service), a sentence in the pane. A
 * code is permanent; its sentence may be improved.
 */
const catalogue = {
  "unknown-indicator": ({ given, suggestion }: { given: string; suggestion: string | null }) =>
    `There is no indicator "${given}".${didYouMean(suggestion) || " CLUB.INDICATORS lists your clubs' indicators."}`,
  "unknown-club": ({ given, known }: { given: string; known: readonly string[] }) =>
    `There is no club "${given}". ${known.length === 0 ? "You are not in any club that has figures." : `Your clubs are ${known.join(", ")}.`}`,
  "unknown-member": ({
    given,
    suggestion,
    about,
  }: {
    given: string;
    suggestion: string | null;
    about?: string | undefined;
  }) =>
    `"${given}" is not a member of this club.${didYouMean(suggestion)} ${about ?? "Give an authority's name or its ONS code."}`,
  "unknown-members": ({ given }: { given: readonly string[] }) =>
    `These are not members of this club: ${given.join("; ")}. Give each authority's name or its ONS code.`,
  "ambiguous-name": ({ given, candidates }: { given: string; candidates: readonly string[] }) =>
    `"${given}" could be ${candidates.join(" or ")}. Type the one you mean.`,
  "figures-under-way": () => `The figures are still being fetched.`,
  "unknown-group": ({ given, known }: { given: string; known: readonly string[] }) =>
    `There is no peer group "${given}". The groups in this release are ${known.join(", ")}; or give a range of members.`,
  "no-own-member": () => `We don't know which authority you are. Sign in, or name a member in the formula.`,
  "no-such-group-for-member": ({ group, member }: { group: string; member: string }) =>
    `${member} has no peer group "${group}" in this release.`,
  "empty-group": ({ group }: { group: string }) => `There are no members in ${group}.`,
  "bad-year": ({ given }: { given: string }) =>
    `"${given}" is not a year that this club uses. Type a financial year as 2024-25, or "latest".${dateHint(given)}`,
  "year-not-in-release": ({ year, first, last }: { year: string; first: string; last: string }) =>
    `This release has no figures for ${year}; its years are ${first} to ${last}.`,
  "no-data-in-year": ({ indicator, year, years }: { indicator: string; year: string; years: string }) =>
    years === ""
      ? `${indicator} has no figures for any year.`
      : `${indicator} has no figures for ${year}; its years are ${years}.`,
  "latest-too-old": ({ indicator, newest, made, years }: TooOldDetails) =>
    `The newest figures for ${indicator} are for ${newest}, more than two years before this release was made (${made}). Its years are ${years}. To use one of them, give the year.`,
  "missing-value": ({ indicator, member, year, reason }: MissingDetails) =>
    `${member} has no figure for ${indicator} in ${year}: ${reason}.`,
  "nothing-found": ({ search }: { search: string }) =>
    `No indicator in these clubs has "${search}" in its id or name. Try fewer or different words.`,
  "no-trend": ({ indicator, member }: { indicator: string; member: string }) =>
    `${member} has no figure for ${indicator} in any year. Choose another indicator or authority.`,
  "series-break": ({ indicator, reason }: { indicator: string; reason: string }) =>
    `${indicator} can't be compared across this break: ${reason} Look at the years before and after it separately.`,
  "no-national-figure": ({ indicator, year }: { indicator: string; year: string }) =>
    `This release has no England figure for ${indicator} in ${year}, and adding up the members would not give one. For an average of the members use CLUB.PEERPOOLED or CLUB.PEERMEAN.`,
  "no-characteristics": ({ indicator }: { indicator: string }) =>
    `Similar authorities are found by characteristics such as ${indicator}, which none of your clubs has. Join a club that has them, or use another group.`,
  "too-few-values": ({ statistic, n, minimum, group, year }: TooFewDetails) =>
    `${statistic} needs at least ${minimum} ${minimum === 1 ? "value" : "values"}; in ${year} there ${n === 1 ? "is" : "are"} ${n === 0 ? "none" : n} among ${group}.`,
  "group-too-small": ({ n, smallest, group, year }: { n: number; smallest: number; group: string; year: string }) =>
    `This club gives no statistics for fewer than ${smallest} values, so that nobody can work out a member's own figure. In ${year} there ${n === 1 ? "is" : "are"} ${n === 0 ? "none" : n} among ${group}: use a larger group.`,
  "statistics-only": ({ statistic, group, year }: { statistic: string; group: string; year: string }) =>
    `${statistic} of ${group} in ${year} is not given: this club shows statistics only. Formulas give the count, mean, median and quartiles of all members, of a region and of a type, where enough members have a value.`,
  "group-as-member": ({ given }: { given: string }) =>
    `"${given}" is a peer group, but this argument is for one authority. Leave it empty for your own, and give the group as the next argument.`,
  "year-as-member": ({ given }: { given: string }) =>
    `"${given}" is a year, but this argument is for an authority. Leave it empty for your own, and give the year in the year argument.`,
  "year-as-group": ({ given }: { given: string }) =>
    `"${given}" is a year, but this argument is for a peer group. Give the group first, such as "neighbours", and the year as the next argument. For all members leave the group empty, as in …,,"${given}").`,
  "no-activity": ({ indicator, reason }: { indicator: string; reason: string }) =>
    `The release doesn't have the activity behind ${indicator}, so we can't cost the gap: ${reason} Multiply CLUB.GAP by your own units instead.`,
  "no-cost": ({ indicator }: { indicator: string }) =>
    `${indicator} is not a cost per unit, so its gap has no cost. Use CLUB.GAP for it.`,
  "not-a-unit-cost": ({ indicator }: { indicator: string }) =>
    `${indicator} is not a cost per unit. Use CLUB.VALUE for it.`,
  "no-pooled-value": ({ indicator, reason }: { indicator: string; reason: string }) =>
    `${indicator} has no pooled value: ${reason}`,
  "bad-argument": ({ argument, expected, given }: { argument: string; expected: string; given: string }) =>
    `The argument ${argument} must be ${expected}; it is ${given}.`,
  "out-of-range": ({ argument, expected, given }: { argument: string; expected: string; given: string }) =>
    `The argument ${argument} must be ${expected}; it is ${given}.${given === "0" ? blankAsZero : ""}`,
  "too-many-cells": ({ cells, most }: { cells: number; most: number }) =>
    `The ranges ask for ${cells} results at once; the most is ${most}. Give ranges without empty rows below the figures.`,
  "range-too-short": ({ argument }: { argument: string }) =>
    `The range given for ${argument} is shorter than another one. Give ranges with the same number of rows or columns.`,
  "argument-not-available": ({ argument, error }: { argument: string; error: string }) =>
    `The cell given for ${argument} shows ${error}. Fix that cell first.`,
  "argument-in-error": ({ argument, error }: { argument: string; error: string }) =>
    `The cell given for ${argument} shows ${error}. Fix that cell first.`,
  "blank-cell": ({ argument }: { argument: string }) =>
    `The cell given for ${argument} is blank. Fill it in, or give a range without blank cells.`,
  "zero-spread": ({ indicator, year }: { indicator: string; year: string }) =>
    `At least half of the group has the same value of ${indicator} in ${year}, so there is no spread to measure against.`,
  "no-deflator": ({ year, issue, first, last }: { year: string; issue: string; first: string; last: string }) =>
    `There is no deflator for ${year}: ${issue} run from ${first} to ${last}.`,
  "no-occupied-weeks": () => `No week was occupied, so there is no cost per occupied week.${blankAsZero}`,
  "no-peer-price": () =>
    `No peer has both units and cost above zero in any category, so there is no price to compare with.${blankAsZero}`,
  "too-large": () => `The result is too large for a cell. Check the units of the figures you gave.`,
  "release-truncated": () => `The release file is incomplete. Download it again; we have kept the last good release.`,
  "release-corrupted": ({ detail }: { detail: string }) =>
    `The release file is damaged (${detail}). Download it again; we have kept the last good release.`,
  "release-newer-format": ({ found, supported }: { found: number; supported: number }) =>
    `The release is in format ${found}, but this version of Yardstick only reads formats up to ${supported}. Update Yardstick.`,
  "not-a-release": () => `This is not a Yardstick release file.`,
  "service-unreachable": ({ host }: { host: string }) =>
    `The club service at ${host} does not answer. Check the connection, then try again.`,
  "kept-release-used": ({ host, version, date }: { host: string; version: number; date: string }) =>
    `The club service at ${host} does not answer. You are seeing release ${version} of ${formatDate(date)}, kept on this machine.`,
  "pinned-release-gone": ({ club, version, detail }: { club: string; version: number; detail: string }) =>
    `This workbook is pinned to release ${version} of ${club}, which can't be had: ${oneFullStop(detail)} To use the newest release, unpin the workbook under Club in the Yardstick pane.`,
  "kept-scrapbook-used": ({ host, date }: { host: string; date: string }) =>
    `The club service at ${host} does not answer. You are reading answers kept on this machine, as they were on ${formatDate(date)}.`,
  "nothing-kept": ({ detail }: { detail: string }) =>
    `Yardstick can't keep anything on this machine (${detail}), so your sign-in and the figures last only until you close Excel.`,
  "not-forgotten": ({ detail }: { detail: string }) =>
    `You are signed out, but what Yardstick kept on this machine could not be deleted (${detail}). Close Excel and sign out again, or clear the browsing data of Excel's add-ins.`,
  "saved-groups-not-read": ({ detail }: { detail: string }) =>
    `Your authority's saved peer groups could not be read, so we are using any copies kept on this machine. ${detail}`,
  "not-signed-in": () =>
    `You are not signed in. Open the Yardstick pane and sign in; the figures then fill in by themselves.`,
  "signed-in-for-another": ({ now }: { now: string }) =>
    `You are signed in for ${now} now, perhaps in another workbook, and this pane shows another authority. Nothing was sent. Sign in for that authority again, or close this pane and open it again.`,
  "sign-in-link-needed": () =>
    `To sign in you need the link that npm start printed; yours is missing or from an earlier start. Open the link, or paste it here. It works until the service stops.`,
  "not-a-sign-in-link": () => `That is not the link that npm start printed. Copy the whole link and paste it again.`,
  "credential-refused": () =>
    `That isn't a valid invitation or access token for this service. Copy all of it and paste it again, or ask your club's administrator for a new invitation.`,
  "not-an-administrator": () =>
    `You are signed in, but you aren't an administrator of any club. Ask an administrator to invite you as one, or use the pane in Excel for your own authority.`,
  "member-was-invited": ({ token }: { token: string }) =>
    `That invitation was to act for a member, which you do in the pane in Excel. Paste this access token there; it is not shown again, so keep it where only you can read it: ${token}`,
  "account-not-asked": ({ detail }: { detail: string }) =>
    `Your account could not be used (${detail}). Try again, or paste an invitation or access token instead.`,
  "service-refused": ({ status, detail }: { status: number; detail: string }) =>
    `The club service refused the request (${status}): ${detail}`,
  "bad-club-definition": ({ club, faults }: { club: string; faults: readonly string[] }) =>
    `The definition of ${club} can't be used. Fix: ${faults.join("; ")}.`,
  fault: ({ detail }: { detail: string }) =>
    `A fault in Yardstick stopped this: ${oneFullStop(`${detail}.`)} Please report it, and say what you were doing.`,
  "part-not-loaded": () =>
    `This part of Yardstick could not be loaded. What you typed is kept. Check the connection, then try again. If that does not help, Yardstick may have been updated: close Excel and open it again.`,
  "not-in-club": ({ club, year }: { club: string; year: string }) =>
    `You are not in the club "${club}", whose questionnaire for ${year} this is, or the club service doesn't have that club. Sign in as a member of the club, or ask its administrator to let you in. Nothing in the workbook was changed.`,
  "pins-not-read": ({ detail }: { detail: string }) =>
    `Yardstick can't tell whether this workbook is pinned to a release: ${detail}`,
  "workbook-refused": ({ detail }: { detail: string }) => `Excel could not do this: ${detail}`,
  "not-updated": ({ which, reasons }: { which: readonly string[]; reasons: readonly string[] }) =>
    which.map((one, at) => `${capital(one)} could not be updated: ${reasons[at] ?? ""}`).join(" "),
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
/** The code of any problem, also of those that concern only what is made in a workbook. */
export type ProblemCode = keyof Catalogue | WorkbookProblemCode;

/** All the codes of this catalogue. */
export const problemCodes = Object.keys(catalogue) as readonly (keyof Catalogue)[];

/** An expected failure: a permanent code and a sentence for the person who sees it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
}

/** Makes a problem from its code and the details its sentence needs. */
export function problem<C extends keyof Catalogue>(code: C, ...details: Parameters<Catalogue[C]>): Problem {
  const sentence = catalogue[code] as (...details: Parameters<Catalogue[C]>) => string;
  return { code, message: oneFullStop(sentence(...details)) };
}

/** Where a 0 may come from if nobody typed it. */
const blankAsZero = " Excel on the desktop can pass a blank cell as 0: check that none is blank.";

function didYouMean(suggestion: string | null): string {
  return suggestion === null ? "" : ` Did you mean "${suggestion}"?`;
}

/** Excel reads 2010-11 as November 2010 and stores it as a date's number. */
function dateHint(given: string): string {
  return /^[2-9]\d{4}$/.test(given)
    ? " Excel has turned it into a date: type an apostrophe in front, as in '2010-11."
    : "";
}
