import { howMany } from "../domain/how-many";
import { listNames } from "../domain/list-names";

const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
const pages = (count: number) => howMany(count, "page", "pages");

/** The texts of Reports in Compare. */
export const reportMessages = {
  title: "Reports",
  back: "Back to Compare",
  explain:
    "A report is a sheet of A4 pages in your workbook: what stands out, all figures, charts, definitions. It stays live: its first page has cells to change the group, the year and the authority.",
  none: "There is no report of this club yet.",
  which: "Report",
  pages: (count: number) => `${pages(count)} on A4.`,
  counting: "Working out its pages…",
  savings: "Show what you are modelling, on a page of its own",
  savingsOf: (sheet: string) => `Tick what ${sheet} is to show, then choose Update report`,
  goneOf: (sheet: string) => `${sheet}: no sheet has that name any more, so untick it`,
  savingOf: (sheet: string, value: string | null, examples: number) =>
    value === null
      ? `${sheet}: not filled in yet`
      : `${sheet}: ${value} a year${examples === 0 ? "" : `, with ${howMany(examples, "figure that is an example", "figures that are examples")} of Yardstick's`}`,
  noSavings:
    "It can also show what you are modelling: open a scenario in Model that works out a saving, put it into this workbook, then come back here.",
  lookAgain: "Look again",
  mostSavings: (most: number) => `At most ${most} fit on the page.`,
  make: "Make report",
  making: (done: number, all: number) => `${done} of ${all} pages drawn`,
  beginning: "Getting the figures",
  changing: (drawn: string) => `${drawn}. The report is being changed now, so it can't be cancelled.`,
  cancel: "Cancel",
  cancelled: "Cancelled. Nothing was changed.",
  made: (sheet: string, count: number) => `The report is on the sheet ${sheet}: ${pages(count)}.`,
  updated: (sheet: string, count: number) =>
    `The report on the sheet ${sheet} is up to date: ${pages(count)}. What you wrote beside its pages is still there.`,
  putBeside: (count: number) =>
    count === 0
      ? ""
      : ` ${count === 1 ? "One of its cells was" : `${count} of its cells were`} changed by hand: what was typed there is now beside its page, in the notes.`,
  show: "Go to it",
  placed: "In this workbook",
  about: (title: string, count: number) => `${title}, ${pages(count)}`,
  stale: "Its words are out of date, or it needs other pages now.",
  choose: "Savings it shows",
  leftOut: (sheets: readonly string[]) =>
    sheets.length === 0 ? "" : ` No longer in the workbook, and so left out: ${listNames(sheets)}.`,
  hidden: " Its savings are not shown, because they are of another council than its cells name; they are kept.",
  lost: (sheets: readonly string[]) =>
    `No longer in the workbook: ${listNames(sheets)}. Choose Update report to leave ${sheets.length === 1 ? "its saving" : "their savings"} out.`,
  unknown: "None of your clubs has this report any more, so it can't be updated.",
  update: "Update report",
  updateHint:
    "Draws the report again from the newest figures. What you wrote beside its pages stays; what you typed into its own columns is put beside them.",
  print: "To print it or save it as PDF, choose File > Export, or File > Print in Excel on the web.",
  pdf: "Save as PDF",
  pdfHint: "The whole workbook, as Excel would print it",
  readingPdf: (done: number, all: number) =>
    `Reading the PDF from Excel${all === 0 ? "" : `: ${megabytes(done)} of ${megabytes(all)} MB`}`,
  pdfReady: "The PDF of the workbook is ready.",
  download: (name: string) => `Save ${name}`,
} as const;
