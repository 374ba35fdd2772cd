/** The kinds of place that a council pays for one by one, from the least costly to the most, as a rule. */
export const settings = [
  {
    id: "unit",
    code: "Unit",
    label: "resourced provision",
    where: "in resourced provision or a special unit of a mainstream school",
  },
  {
    id: "state",
    code: "State special",
    label: "state special school",
    where: "in a maintained special school or a special academy, of your council or another",
  },
  {
    id: "nmss",
    code: "NMSS",
    label: "non-maintained special",
    where: "in a non-maintained special school",
  },
  {
    id: "independent",
    code: "Independent",
    label: "independent school",
    where: "in an independent school, special or mainstream",
  },
  {
    id: "college",
    code: "College",
    label: "specialist college",
    where: "in a specialist college or other special institution after 16",
  },
  {
    id: "alternative",
    code: "Alternative",
    label: "alternative provision",
    where: "in alternative provision, or on a package of education outside school",
  },
] as const;

export type Setting = (typeof settings)[number];
