import type { Figure } from "../actions/figure";
import type { ChartPlace } from "../actions/ports";
import { capital } from "../domain/capital";
import { howMany } from "../domain/how-many";
import type { PeriodType, Polarity } from "../domain/release/indicator";

/** The pane's texts, in one place to read, check and change. Sentences about failures are in domain/problems. */
export const messages = {
  tabs: { cell: "Cell", check: "Check", compare: "Compare", model: "Model", club: "Club" },
  header: {
    switchClub: "Show another club",
    notSubmitted: "Questionnaire · not submitted yet",
    submitted: (version: number) => `Questionnaire · submitted, version ${version}`,
    notShown: (why: string) =>
      `The club is chosen, but cells with =CLUB.ABOUT() may still name the previous one. ${why}`,
  },
  notYet: {
    model:
      "Here you will try what a change would save, in live sheets with formulas you can follow. For now, put the peer figures you need into your own model from Compare.",
  },
  loading: "Fetching the club's figures…",
  retry: "Try again",

  explore: {
    indicator: "Indicator",
    noIndicator: "No indicators match",
    group: "Compare with",
    year: "Year",
    newestFigures: (year: string) => `Newest figures ${year}`,
    farOutside: "This is far outside the group; check it before using it.",
    yours: (member: string, year: string) => `${member}, ${year}`,
    noValue: "No value",
    empty: "This release has no indicators. Refresh under Club, or ask the club's administrator.",
    rankOf: (rank: number, n: number) => `${rank} of ${n}`,
    noRank: "No rank without a value",
    tooFew: (minimum: number) => `Needs ${howMany(minimum, "value", "values")}`,
    caption: (group: string, year: string) => `Figures of ${group}, ${year}`,
    nobody: (group: string, year: string) => `${capital(group)} has a figure for ${year}.`,
    rankNote: {
      neutral: "Rank 1 is the highest; a higher figure is neither better nor worse.",
      "higher-is-better": "Rank 1 is the highest, which is the better end.",
      "lower-is-better": "Rank 1 is the lowest, which is the better end.",
    } satisfies Record<Polarity, string>,
    youAdded: "Your figure counts towards the rank, but not towards any other figure of this group.",
    about: "About this figure",
    groupKinds: {
      released: "Suggested",
      similar: "By characteristics",
      saved: "Saved by your authority",
      named: "Named in the workbook",
    },
    whoIsIn: (n: number) => `Who is in this group, and why: ${howMany(n, "authority", "authorities")}`,
    looking: "Looking for what stands out…",
    peerGroups: "Peer groups",
    peerGroupsHint: "Make, change and save groups of your own",
    reports: "Reports",
    reportsHint: "Make a report of this club on A4 pages, live in your workbook",
  },

  about: {
    definition: "Definition",
    numerator: "Numerator",
    denominator: "Denominator",
    unit: "Unit",
    period: "Period",
    basis: "Money",
    pooled: "Pooled value",
    source: "Source",
    outturn: "Outturn: what was spent",
    budget: "Budget: what was planned",
    periods: {
      "financial-year": "Financial year",
      "snapshot-31-march": "On 31 March, at the end of the year",
      "calendar-year": "Calendar year",
      "academic-year": "Academic year",
      "january-census": "January census",
      "mid-year": "Middle of the year",
      "several-years": "Several years together",
      "year-to-30-september": "Year to 30 September of the year named",
      "single-day": "One day, which the definition names",
    } satisfies Record<PeriodType, string>,
  },

  figures: {
    own: "Your value",
    median: "Median",
    "lower-quartile": "Lower quartile",
    "upper-quartile": "Upper quartile",
    mean: "Mean",
    count: "Authorities with a value (n)",
    rank: "Your rank",
  } satisfies Record<Figure, string>,

  insert: {
    title: "Put it into the workbook",
    figure: "Figure",
    formula: "Insert formula",
    chart: "Insert chart",
    kind: "Chart",
    place: "Where",
    places: { "new sheet": "On a new sheet", "open sheet": "At the selected cell" } satisfies Record<
      ChartPlace,
      string
    >,
    writesTo: (cell: string) => `Writes to ${cell}`,
    asksFirst: (cell: string, holds: string) => `Writes to ${cell}, which holds "${holds}": we ask first.`,
    notHere: (cell: string) =>
      `${cell} is on a sheet of the questionnaire, where nothing is inserted. Select a cell on a sheet of your own.`,
    noCell: "Select a cell to write to.",
    written: (sheet: string, address: string) => `The formula is in ${sheet}, cell ${address}.`,
    putBack: "Put back what was there",
    filled: (sheet: string, address: string, holds: string) =>
      `Nothing was written: cell ${address} of ${sheet} holds "${holds}". Replace it, or select another cell and insert again.`,
    replace: "Replace it",
    restored: (sheet: string, address: string) => `Put back what was in ${sheet}, cell ${address}.`,
    chartAdded: (sheet: string) =>
      `The chart is on the sheet "${sheet}". Choose something else in the yellow cells above it, and it redraws.`,
    working: "Working…",
    indicator: (number: number) => `Indicator ${number}`,
    set: "Indicators that belong together",
    ownSet: "My own choice",
    add: "Add another",
    remove: (label: string) => `Remove ${label}`,
  },

  club: {
    title: "Club",
    release: "Release",
    licence: "Licence",
    member: "You act for",
    refresh: "Refresh",
    scrapbook: "Scrapbook",
    administrator: "Look after a club",
    scrapbookHint: "Read what members write about policy and practice",
    signOut: "Sign out",
  },
  waiting: {
    of: (club: string, file: string, member: string) => `${club} of ${member}, from ${file}`,
    toBeSent: "Not sent yet. It will be sent when the club service answers, whichever workbook is open.",
  },
  signOut: {
    title: (count: number) =>
      count === 1 ? "1 submission has not been sent yet" : `${count} submissions have not been sent yet`,
    explain:
      "Send it now, leave it here until you next sign in on this machine, or discard it. If you discard it, only the workbook has the answers.",
    notSent: "Not everything could be sent. Try again later, leave it here, or discard it.",
    send: "Send and sign out",
    keep: "Sign out and leave it here",
    discard: "Discard and sign out",
    stay: "Stay signed in",
  },
  dismiss: "Dismiss",
} as const;
