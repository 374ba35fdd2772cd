/** The texts for the scenarios of the open workbook; in their own file, because they are loaded with Model. */
export const workbookScenariosMessages = {
  title: "In this workbook",
  none: "No scenario is in this workbook yet. Open a scenario below, and put it into the workbook.",
  lookAgain: "Look again",
  unknown: "Made with a newer version of Yardstick. Update yours: close Excel and open it again.",
  result: (label: string, value: string) => `${label}: ${value}`,
  blank: "No result yet: fill in its yellow cells.",
  gone: (labels: string) => `Deleted on the sheet: ${labels}.`,
  noSaving:
    "Works out a cost or a gap, not a saving, so nothing of it goes into the savings tracker or among a briefing's savings.",
  briefing: "A briefing for councillors can show what they would save: in Compare, choose Reports.",
  show: "Show",
  showOf: (sheet: string) => `Show ${sheet}`,
  compare: "Compare side by side",
  compareHint: "Tick two to six of the same model to compare them.",
  compareOthers: "These are of different models. Tick sheets of the same one.",
  compareTooMany: (most: number) => `At most ${most} fit side by side. Tick fewer.`,
  compared: (sheet: string) =>
    `The sheet ${sheet} shows them side by side. Its figures follow the scenarios' own sheets.`,
  track: "Add to the savings tracker",
  trackOf: (sheet: string) => `Add to the savings tracker: ${sheet}`,
  trackNow: (label: string, value: string) =>
    `${label}: ${value} now. It goes in as what is planned a year, once the change is in place.`,
  trackBlank: "There is no figure yet; a link shows it as soon as there is.",
  asLink: "As a link that follows the sheet",
  asValue: "As it is now",
  notNow: "Don't add it",
  trackedAlready: (row: number) => `It is in the tracker already, in row ${row}. Add it once more?`,
  again: "Add it again",
  tracked: (sheet: string) =>
    `Added to the sheet ${sheet}. Fill in there when it starts: without that, it is not in this year's figures. Then what was delivered, the evidence, who is responsible and by when.`,
} as const;
