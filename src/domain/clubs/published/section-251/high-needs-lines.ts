/** A line of high-needs spending, planned in 2021-22 and spent in 2020-21. */
export interface HighNeedsLine {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  /** Number of the line in the budget statement; in the outturn it is 45 higher. */
  readonly number: number;
  /** Its name in both. */
  readonly name: string;
  /** True for the seven lines that the others are parts of. */
  readonly isTotal: boolean;
}

interface Part {
  readonly id: string;
  readonly label: string;
  readonly name: string;
}

const phases: readonly Part[] = [
  { id: "early-years", label: "early years", name: "Early Years" },
  { id: "primary", label: "primary schools", name: "Primary" },
  { id: "secondary", label: "secondary schools", name: "Secondary" },
  { id: "special", label: "special schools and academies", name: "Special schools and academies" },
  {
    id: "alternative-provision",
    label: "alternative provision",
    name: "PRUs and AP academies",
  },
];
const afterSchool: Part = { id: "post-school", label: "students after school age", name: "Post School" };
const income: Part = { id: "income", label: "income", name: "Income" };

function total(id: string, label: string, number: number, name: string, definition: string): HighNeedsLine {
  return { id, label, definition, number, name, isTotal: true };
}

/** The parts of a total follow it in the statement; a number behind their names tells which total they belong to. */
function parts(
  whole: HighNeedsLine,
  list: readonly Part[],
  suffix: string,
  define: (part: Part) => string,
): readonly HighNeedsLine[] {
  return list.map((part, at) => ({
    id: `${whole.id}.${part.id}`,
    label: `${whole.label}, ${part.label}`,
    definition: define(part),
    number: whole.number + 1 + at,
    name: `${part.name}${suffix}`,
    isTotal: false,
  }));
}

function partOf({ label: whole }: HighNeedsLine): (part: Part) => string {
  return ({ id, label }) =>
    id === "income"
      ? `Income that the council takes off the line "${whole}".`
      : `Of the line "${whole}", the part for ${label}.`;
}

/** Early years and mainstream schools are in the statement below the total, and not in it: so in every authority. */
const besidePlaces = ["early-years", "primary", "secondary"];

const places = total(
  "place-funding",
  "High needs place funding",
  16,
  "Place funding",
  "Money for high-needs places themselves, at a flat sum a place, in special schools, pupil referral units and alternative provision that the council funds. Places in mainstream schools and early years stand beside it.",
);
const topUpMaintained = total(
  "top-up-maintained",
  "High needs top-up, maintained schools and academies",
  23,
  "Top up funding (maintained schools, academies, free schools and colleges)",
  "Money above the flat sum a place for pupils with high needs in maintained schools, academies, free schools and colleges, after income.",
);
const topUpIndependent = total(
  "top-up-independent",
  "High needs top-up, independent schools",
  31,
  "Top up funding (non-maintained and independent schools and colleges)",
  "Money for pupils with high needs in non-maintained special schools and in independent schools and colleges, after income.",
);

/**
 * The lines of high-needs spending, in the order of the statement. Place funding after school age is nought everywhere
 * in both years, and left out.
 */
export const highNeedsLines: readonly HighNeedsLine[] = [
  places,
  ...parts(places, phases, "", ({ id, label }) =>
    besidePlaces.includes(id)
      ? `Money for high-needs places in ${label}, which stands beside the line "${places.label}" and is not in it.`
      : `Of the line "${places.label}", the part for ${label}.`,
  ),
  topUpMaintained,
  ...parts(topUpMaintained, [...phases, afterSchool, income], " (1)", partOf(topUpMaintained)),
  topUpIndependent,
  ...parts(topUpIndependent, [...phases, afterSchool, income], " (2)", partOf(topUpIndependent)),
  total(
    "support-services",
    "High needs support and inclusion services",
    39,
    "SEN support and inclusion services",
    "Services that support pupils with special educational needs and their inclusion in mainstream schools.",
  ),
  total(
    "alternative-provision-services",
    "High needs alternative provision services",
    40,
    "Alternative provision services",
    "Services for pupils educated outside school other than place and top-up funding. Below nought where income is more than spending.",
  ),
  total(
    "hospital-education",
    "High needs hospital education services",
    41,
    "Hospital education services",
    "Teaching of pupils who are in hospital or too ill to attend school.",
  ),
  total(
    "therapies",
    "High needs therapies and other health services",
    42,
    "Therapies and other health related services",
    "Therapies and other services related to health for pupils with special educational needs.",
  ),
];
