/** The texts of Model; in their own file, because they are loaded with it. */
export const modelMessages = {
  title: "What would a change save?",
  explain:
    "Choose a model. It begins with your own published figures and those of your peers; what nobody publishes you fill in. You can put it into the workbook, where every figure is an ordinary formula.",
  services: { children: "Children's services", adults: "Adult social care", both: "Both services" },
  open: (title: string) => `Open ${title}`,
  back: "Back to Model",
  answer: "The answer",
  more: "More results",
  notYet: (count: number) =>
    count === 1
      ? "One figure is missing or can't be used: see below."
      : `${count} figures are missing or can't be used: see below.`,
  notNumber: "Give a number, such as 1,234.50.",
  notNumberShare: "Give a percentage, such as 80%.",
  inputs: "What goes in",
  matters: "What matters most",
  mattersExplain: "One figure is changed at a time, as far as it may well be off; the others stay as they are.",
  mattersHeadings: { input: "Figure", low: "At the low value", high: "At the high value" },
  range: (low: string, high: string) => `${low} to ${high}`,
  assumptions: "What is taken as given",
  sources: "Where it comes from",
  source: (title: string, place: string) => `${title}: ${place}.`,
  typed: "Put in by you",
  startAgain: "Start again from published figures",
  started: "Every figure is as published again.",
  name: "Name of the sheet",
  nameHint: "So that you can tell several apart, such as Recruitment, high.",
  nameFault: "Give a name of 1 to 28 characters without : \\ / ? * [ ].",
  insert: "Put it into the workbook",
  inserted: (sheet: string) =>
    `The sheet ${sheet} is in the workbook. Change its yellow cells, and its figures follow.`,
  drivers: "What drives spend?",
  driversExplain: "What goes with differences in spend between authorities, and what would be expected of yours.",
  openDrivers: "Drivers of spend",
} as const;
