import type { Ro3Line, Ro3Service } from "./ro3-line";

function line(key: string, title: string, label: string, purpose: string): Ro3Line {
  return { key, title: `Children's social care${title}`, label, purpose, age: "0-17" };
}

/** A part of the line on children looked after. */
function lookedAfter(key: string, title: string, label: string, purpose: string): Ro3Line {
  const whole = "Children looked after";
  return {
    ...line(`looked-after.${key}`, ` - Children Looked After of which ${title}`, `${whole}: ${label}`, purpose),
    within: true,
  };
}

/** The lines of children's social care on form RO3, in the order of the form. */
export const ro3Children: Ro3Service = {
  club: "cs",
  name: "children's social care",
  total: {
    key: "total",
    title: "TOTAL CHILDREN SOCIAL CARE",
    label: "Children's social care",
    purpose: "All of a council's children's social care.",
    age: "0-17",
  },
  lines: [
    line(
      "early-years",
      ": Sure start children's centres and early years",
      "Children's centres and early years",
      "Children's centres and help for children under five and their families.",
    ),
    line(
      "looked-after",
      " - Children Looked After",
      "Children looked after",
      "Children in the council's care: where they live, and the services they need there.",
    ),
    lookedAfter(
      "residential",
      "residential care",
      "residential care",
      "Children's homes and other residential care: part of the line on children looked after.",
    ),
    lookedAfter(
      "fostering",
      "fostering services",
      "fostering",
      "Foster care, the council's own and bought in: part of the line on children looked after.",
    ),
    lookedAfter(
      "asylum-seekers",
      "asylum seeking children who are looked after",
      "asylum seekers",
      "Children looked after who seek asylum: part of the line on children looked after.",
    ),
    lookedAfter(
      "other",
      "other",
      "other",
      "What else is spent on children looked after, adoption and leaving care among it: part of that line.",
    ),
    line(
      "other-services",
      " - Other children's and families services",
      "Other services for children and families",
      "Services for children and families that belong under no other line.",
    ),
    line(
      "family-support",
      " - Family Support Services",
      "Family support",
      "Help for children in need and their families, short breaks for disabled children among it.",
    ),
    line("youth-justice", " - Youth Justice", "Youth justice", "Work with young people who have offended or might."),
    line(
      "safeguarding",
      ": Safeguarding children and young people’s services",
      "Safeguarding",
      "Keeping children safe: social work, commissioning and strategy.",
    ),
    line(
      "asylum-seekers",
      " - Asylum Seekers",
      "Asylum seekers",
      "Support for asylum-seeking families and young people who are not looked after.",
    ),
    line(
      "young-people",
      ": Services for young people",
      "Services for young people",
      "Youth work and other services for teenagers.",
    ),
    {
      key: "supporting-people",
      title: "Supporting people ancillary expenditure (included within total children social care)",
      label: "Supporting people, children",
      purpose: "Housing-related support that is counted within the total; few councils still have the line.",
      age: "0-17",
      within: true,
    },
  ],
};
