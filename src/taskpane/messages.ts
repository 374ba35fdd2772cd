import type { Figure } from "../actions/figure";
import { capital } from "../domain/capital";
import { howMany } from "../domain/how-many";
import type { Polarity } from "../domain/release/indicator";

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
    range: "Lowest to highest",
    timesApart: "Highest ÷ lowest",
    times: (times: string) => `${times} times`,
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
    templates: "Templates",
    templatesHint: "Begin a budget-monitoring sheet or a medium-term plan with your published figures in it",
    reportsHint: "Make a report of this club on A4 pages, live in your workbook",
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

  club: {
    title: "Club",
    release: "Release",
    licence: "Licence",
    member: "You act for",
    clubs: "Your clubs",
    clubsHint: "What each of your clubs asks, by when, and how far it is",
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
