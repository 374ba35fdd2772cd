import type { SeriesBreak } from "../../../release/indicator";

/** A line of the outturn of 2008-09 to 2013-14, which changed its name from year to year. */
export interface HistoryLine {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  /** Its names in the published files, and the years it has each of them; blank ends are those of the whole history. */
  readonly names: readonly { readonly name: string; readonly from?: string; readonly to?: string }[];
  readonly breaks?: readonly SeriesBreak[];
  /** False where the return has no columns of provision for it. */
  readonly hasProvisions?: boolean;
}

const always = (name: string): HistoryLine["names"] => [{ name }];

const lookedAfter: readonly HistoryLine[] = [
  {
    id: "residential-care",
    label: "Residential care",
    definition:
      "Children's homes and other residential care of children looked after. Until 2010-11 secure accommodation on grounds of welfare was a line of its own.",
    names: always("Residential care"),
  },
  {
    id: "fostering",
    label: "Fostering",
    definition: "Fostering: carers, agencies and the staff who support them.",
    names: always("Fostering services"),
  },
  {
    id: "adoption",
    label: "Adoption",
    definition: "Adoption: finding and supporting families, allowances and agencies.",
    names: always("Adoption services"),
  },
  {
    id: "special-guardianship",
    label: "Special guardianship",
    definition: "Support for children with special guardians.",
    names: always("Special guardianship support"),
  },
  {
    id: "family-and-friends",
    label: "Family and friends",
    definition: "Children looked after who are placed with family and friends.",
    names: always("Children placed with family and friends"),
  },
  {
    id: "looked-after-education",
    label: "Education of children looked after",
    definition: "What the council spends on the education of children looked after beside what schools do.",
    names: always("Education of looked after children"),
  },
  {
    id: "leaving-care",
    label: "Leaving care",
    definition: "Support for young people who leave care.",
    names: always("Leaving care support services"),
  },
  {
    id: "asylum-seekers",
    label: "Asylum seekers, children",
    definition:
      "Unaccompanied children who seek asylum. Two lines before 2010-11 held most of the spend, so that the series begins there.",
    names: [{ name: "Asylum seeker services - children", from: "2010-11" }],
  },
  {
    id: "looked-after-short-breaks",
    label: "Short breaks, children looked after",
    definition: "Short breaks for children who are looked after.",
    names: [
      { name: "Short breaks (respite) for looked after children", to: "2010-11" },
      { name: "Short breaks (respite) for looked after disabled children", from: "2011-12" },
    ],
    breaks: [{ year: "2011-12", reason: "From here only short breaks of disabled children are counted." }],
  },
  {
    id: "looked-after-other",
    label: "Other services, children looked after",
    definition: "Services for children looked after that belong under no other line.",
    names: [
      { name: "Other children looked after services", to: "2011-12" },
      { name: "Other children looked after", from: "2012-13", to: "2012-13" },
      { name: "Other children looked after services", from: "2013-14" },
    ],
    breaks: [
      {
        year: "2011-12",
        reason:
          "Advocacy and secure accommodation on grounds of welfare, lines of their own before, are not shown apart.",
      },
    ],
  },
  {
    id: "looked-after",
    label: "Children looked after, total",
    definition: "All lines of children looked after together, as the return adds them up.",
    names: always("Total Children Looked After"),
    breaks: [
      { year: "2009-10", reason: "Children who seek asylum are counted in from here." },
      { year: "2012-13", reason: "Adoption and special guardianship are counted in from here." },
    ],
  },
];

const safeguardingAndFamilies: readonly HistoryLine[] = [
  {
    id: "social-work",
    label: "Social work",
    definition: "Social workers and those who support them, with commissioning in the first four years.",
    names: [
      { name: "Commissioning and social work", to: "2010-11" },
      {
        name: "Commissioning and social work (includes LA functions in relation to",
        from: "2011-12",
        to: "2011-12",
      },
      {
        name: "Social work (includes LA functions in relation to child protection",
        from: "2012-13",
        to: "2012-13",
      },
      { name: "Social work (includes LA functions in relation to child protection)", from: "2013-14" },
    ],
    breaks: [
      { year: "2011-12", reason: "Child protection, a line of its own before, is counted in from here." },
      { year: "2012-13", reason: "Commissioning is a line of its own from here." },
    ],
  },
  {
    id: "safeguarding-board",
    label: "Local safeguarding children board",
    definition: "The council's share in the local safeguarding children board.",
    names: always("Local safeguarding childrens board"),
  },
  {
    id: "safeguarding",
    label: "Safeguarding, total",
    definition: "Social work, child protection and the safeguarding board together, as the return adds them up.",
    names: [
      {
        name: "Total Children and Young People's Safety/children social care",
        from: "2011-12",
        to: "2011-12",
      },
      { name: "Total Safeguarding Children and Young Peoples Services", from: "2012-13" },
    ],
    breaks: [{ year: "2012-13", reason: "Commissioning and strategy are counted in from here." }],
  },
  {
    id: "direct-payments",
    label: "Direct payments",
    definition: "Direct payments to families of disabled children.",
    names: always("Direct payments"),
  },
  {
    id: "disabled-short-breaks",
    label: "Short breaks, disabled children",
    definition: "Short breaks for disabled children who are not looked after.",
    names: always("Short breaks (respite) for disabled children"),
  },
  {
    id: "universal-family-support",
    label: "Universal family support",
    definition: "Family support that is open to all.",
    names: [{ name: "Universal family support", from: "2011-12" }],
  },
  {
    id: "targeted-family-support",
    label: "Targeted family support",
    definition: "Family support for those who need it most.",
    names: [{ name: "Targeted family support", from: "2012-13" }],
  },
  {
    id: "family-support",
    label: "Family support, total",
    definition: "All lines of family support together, as the return adds them up.",
    names: always("Total Family Support Services"),
    breaks: [
      {
        year: "2010-11",
        reason: "Substance misuse and teenage pregnancy are counted among services for young people from here.",
      },
    ],
  },
];

const otherServices: readonly HistoryLine[] = [
  {
    id: "childrens-centres",
    label: "Sure Start children's centres, total",
    definition: "Sure Start children's centres and what they do for families of children under five.",
    names: [{ name: "Total Sure Start Children's Centres", from: "2010-11" }],
    breaks: [{ year: "2012-13", reason: "Other spending on early years is counted in from here." }],
  },
  {
    id: "young-people",
    label: "Services for young people, total",
    definition: "Universal and targeted services for young people, youth work among them.",
    names: [{ name: "Total Services for Young People", from: "2011-12" }],
  },
  {
    id: "youth-justice",
    label: "Youth justice, total",
    definition: "Youth offending teams, secure accommodation and other services of youth justice.",
    names: [
      { name: "Total Youth Justice", to: "2010-11" },
      { name: "Youth Justice", from: "2011-12" },
    ],
  },
  {
    id: "children-and-young-people",
    label: "Children and young people's services, total",
    definition:
      "All that the return holds on children and young people's services, without capital charged to revenue.",
    names: [
      { name: "TOTAL CHILDREN AND YOUNG PEOPLES SERVICES BUDGET (excluding CERA)", to: "2008-09" },
      {
        name: "TOTAL CHILDREN AND YOUNG PEOPLE'S SERVICES BUDGET (excluding CERA)",
        from: "2009-10",
        to: "2010-11",
      },
      { name: "CHILDREN AND YOUNG PEOPLE'S SERVICES BUDGET (excluding CERA)", from: "2011-12" },
    ],
    hasProvisions: false,
    breaks: [
      { year: "2010-11", reason: "Children's centres and services for young people are counted in from here." },
      { year: "2011-12", reason: "The lines of services for young people were redrawn." },
    ],
  },
];

interface HistorySection {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly HistoryLine[];
}

/** The lines that are kept, in the order of the return. */
export const historyLines: readonly HistorySection[] = [
  { id: "looked-after", label: "Children looked after", lines: lookedAfter },
  { id: "safeguarding-and-families", label: "Safeguarding and family support", lines: safeguardingAndFamilies },
  { id: "other-services", label: "Other services and the total", lines: otherServices },
];
