/** The texts of Model; in their own file, because they are loaded with it. */
export const modelMessages = {
  title: "What would a change save?",
  explain:
    "Choose a scenario. It begins with your own published figures and those of your peers; what nobody publishes is an example that says so, or yours to fill in. You can put it into the workbook, where every figure is an ordinary formula.",
  services: { children: "Children's services", adults: "Adult social care", both: "Both services" },
  noSaving: "Works out a cost or a gap, not a saving.",
  back: "Back to Model",
  answer: "The answer",
  more: "More results",
  notYet: (count: number) =>
    count === 1
      ? "One figure is missing or can't be used: see below."
      : `${count} figures are missing or can't be used: see below.`,
  now: (label: string, value: string) => `${label}: ${value}`,
  notNumber: "Give a number, such as 1,234.50.",
  notNumberShare: "Give a percentage, such as 80.",
  inputs: "What goes in",
  matters: "What matters most",
  mattersExplain:
    "One figure is changed at a time, as far as stated below it and within its range; the others stay as they are. Those that move nothing are left out.",
  mattersHeadings: { input: "Figure", low: "At the low value", high: "At the high value" },
  range: (low: string, high: string, far: string) => `${low} to ${high}: ${far}`,
  assumptions: "What is taken as given",
  sources: "Where it comes from",
  source: (title: string, place: string) => `${title}: ${place}.`,
  releasesUnknown:
    "Not known: the release of each figure that it began with, and whether that is demonstration data. It was saved before Yardstick kept this.",
  typed: "Typed in",
  startAgain: "Start again from published figures",
  name: "Name of the sheet",
  nameHint: "So that you can tell several apart, such as Recruitment, high.",
  nameFault:
    "Give a name of 1 to 28 characters without : \\ / ? * [ ] and with no ' at either end. Excel keeps History for itself.",
  insert: "Put it into the workbook",
  inserted: (sheet: string) =>
    `The sheet ${sheet} is in the workbook. Change its yellow cells, and its figures follow.`,
  inWorkbook:
    "A sheet of this scenario is in the workbook. Figures changed there stay there: this form, and what you save, have those that are typed here.",
  save: "Save for your authority",
  saveHint: "Saved under another name, it is another scenario.",
  notSaved: (label: string) =>
    `Not saved, because ${label} has no figure that can be kept. Put in a number, or leave it blank, then save again.`,
  savedNow: (name: string) => `${name} is saved. Everyone in your authority finds it under Model.`,
  saved: {
    title: "Saved by your authority",
    none: "Nothing is saved yet. Open a scenario, fill it in, and save it for everyone in your authority.",
    by: (title: string, who: string, when: string) => `${title}, saved by ${who} on ${when}`,
    unknown: "This scenario is of a newer version of Yardstick. Update the add-in: close Excel and open it again.",
    remove: (name: string) => `Remove ${name}`,
    loses: "This removes it for everyone in your authority. Sheets that were made from it stay. It can't be undone.",
    deleted: "It is removed.",
  },
  drivers: "What drives spend?",
  driversExplain: "What goes with differences in spend between authorities, and what would be expected of yours.",
  openDrivers: "Drivers of spend",
} as const;
