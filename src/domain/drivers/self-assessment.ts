/** The answers to a statement of the self-assessment, from one end to the other; the last says that it can't be told. */
export const assessmentAnswers: readonly string[] = [
  "Strongly disagree",
  "Disagree",
  "Neither agree nor disagree",
  "Agree",
  "Strongly agree",
  "Don't know",
];

/**
 * What drives spend but can't be read off published figures: statements that an authority answers for itself. They stand
 * beside the drivers and never enter the fit.
 */
export const assessmentParts: readonly { readonly title: string; readonly statements: readonly string[] }[] = [
  {
    title: "Partner working",
    statements: [
      "Health pays its agreed share of joint placements and packages.",
      "Partners and we agree when a case should come to social care, and keep to it.",
      "Schools, health and early help deal with what doesn't need social care.",
      "Partners tell us early of people who may need a costly placement or package.",
      "We buy together with neighbouring authorities where that helps.",
    ],
  },
  {
    title: "Operational and financial management",
    statements: [
      "Managers see the spend and activity of their service every month, and trust the figures.",
      "Every high-cost placement or package is reviewed on time, with somebody from finance.",
      "Decisions on placements and packages are made at the right level, and quickly.",
      "Our workforce is stable, and we depend little on agency staff.",
      "Earlier decisions, such as long contracts or closed homes, don't hold us back today.",
    ],
  },
];
