/** The texts of Templates in Compare; in their own file, because they are loaded with it. */
export const templateMessages = {
  title: "Templates",
  back: "Back to Compare",
  explain:
    "Each is a new sheet: yellow cells for your own figures, and live published ones beside them. Everything else in the workbook stays as it is.",
  insert: (title: string) => `Insert ${title}`,
  inserted: (sheet: string) =>
    `The sheet ${sheet} is in the workbook. If you don't want it any more, remove it under Club, What Yardstick added.`,
  scenarios: "Scenario sheets",
  scenariosText: "What a change would save or cost, filled in with your own figures, is under Model.",
  model: "Go to Model",
  more: "Reports and briefings",
  moreText:
    "Comparative reports, a profile of your authority and a one-page briefing for councillors are made under Reports.",
  reports: "Go to Reports",
} as const;
