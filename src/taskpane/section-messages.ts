import type { SectionWork } from "../contract/sections";
import { formatDate } from "../domain/format-date";
import { formatTime } from "../domain/format-time";
import { howMany } from "../domain/how-many";
import { listNames } from "../domain/list-names";

/** The pane's texts about who answers which section. */
export const sectionMessages = {
  title: (ready: number, all: number) => `Who answers what: ${ready} of ${howMany(all, "section", "sections")} ready`,
  unknown: "Who answers what",
  notRead: (why: string) => `Who answers which section could not be read. ${why}`,
  again: "Read again",
  kept: (asOf: string) =>
    `The club service does not answer. This is how it was on ${formatTime(asOf)}; what you check now is told when you next check.`,
  explain:
    "Everyone at your authority sees this; other members don't, and the club's administrators see only how many sections are ready. Each check tells how far the sections are, never the answers.",
  readerOnly: "You can see this and change nothing: you have the role of reader.",
  states: {
    "not begun": "Not begun",
    filling: "Being filled in",
    ready: "Ready",
    changed: "Changed since ready",
    unknown: "Not checked yet",
  },
  counts: ({ answered, asked, toFix }: NonNullable<SectionWork["progress"]>) =>
    `${answered} of ${asked} answered${toFix === 0 ? "" : `, ${toFix} to fix or explain`}`,
  checked: (by: string, at: string) => `checked by ${by}, ${formatTime(at)}`,
  saidReady: (by: string, at: string) => `${by} said so, ${formatTime(at)}`,
  changed: (by: string, at: string) => `found when ${by} checked, ${formatTime(at)}`,
  people: (names: readonly string[]) => (names.length === 0 ? "Nobody named" : listNames(names)),
  wishedFor: (day: string) => `wished for by ${formatDate(day)}`,
  overdue: (day: string) => `was wished for by ${formatDate(day)}`,
  assign: "Name people",
  change: "Change people",
  ready: "Mark as ready",
  readyAgain: "Mark as ready again",
  takeBack: "Take back",
  of: (label: string, what: string) => `${what}: ${label}`,
  marked: (label: string) => `${label} is marked as ready, with its answers as they are now.`,
  takenBack: (label: string) => `${label} is no longer marked as ready.`,
  assigned: (label: string) => `${label}: saved. Everyone at your authority sees it.`,
  meanwhile: (label: string) =>
    `Somebody at your authority changed ${label} meanwhile, so nothing was saved. It is shown as it is now; look at it, then decide again.`,
  form: {
    title: (label: string) => `Who answers ${label}`,
    known: "People of your authority in this club",
    others: "Somebody else",
    name: "Name",
    role: "What they do (optional)",
    add: "Add",
    remove: "Remove",
    removeWhom: (name: string) => `Remove ${name}`,
    wishedFor: "Needed by (optional)",
    note: "Note (optional)",
    noteHint:
      "Where the figures are, or what to look out for. Give nothing that a child or adult could be recognised by.",
    save: "Save",
    cancel: "Cancel",
  },
} as const;
