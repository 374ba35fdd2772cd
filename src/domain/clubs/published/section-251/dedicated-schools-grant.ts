import type { Indicator } from "../../../release/indicator";
import { amountOf, countOf, scoreOf } from "../indicator-kinds";

const title = { title: "Dedicated schools grant allocations", publisher: "Department for Education" };

interface Block {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly before: string;
  readonly after: string;
}

const blocks: readonly Block[] = [
  {
    id: "schools-block",
    label: "Schools block",
    definition: "The part of the grant for mainstream schools from reception to year 11",
    before: "Schools block (£s)",
    after: "Schools block (£s)",
  },
  {
    id: "central-block",
    label: "Central school services block",
    definition: "The part of the grant for what the council does for all schools",
    before: "Central school services block (£s)",
    after: "Central school services block allocation (£s)",
  },
  {
    id: "high-needs-block",
    label: "High needs block",
    definition:
      "The part of the grant for pupils and students with special educational needs and for alternative provision",
    before: "High needs block (£s)",
    after: "High needs block allocation (£s)",
  },
  {
    id: "early-years-block",
    label: "Early years block",
    definition: "The part of the grant for the free hours of children aged two to four",
    before: "Early years block (£s)",
    after: "Early years block (£s)",
  },
  {
    id: "total",
    label: "Total",
    definition: "The whole grant, all four blocks together",
    before: "Total DSG allocation (£s)",
    after: "Total DSG allocation (£s)",
  },
];

const amounts: readonly Indicator[] = blocks.flatMap(({ id, label, definition, before, after }) => [
  amountOf("budget", {
    id: `s251.dsg.${id}`,
    label: `Dedicated schools grant: ${label.toLowerCase()}`,
    definition: `${definition}, as allocated to the area, before what goes straight to academies and other providers is taken off.`,
    source: { ...title, reference: `DSG|Allocations|before recoupment | ${before}` },
  }),
  amountOf("budget", {
    id: `s251.dsg.${id}-after-recoupment`,
    label: `Dedicated schools grant: ${label.toLowerCase()}, after recoupment`,
    definition: `${definition}, as paid to the council, after what goes straight to academies and other providers is taken off.`,
    source: { ...title, reference: `DSG|Allocations|after recoupment | ${after}` },
  }),
]);

function rate(id: string, label: string, unit: string, definition: string, reference: string): Indicator {
  return {
    ...scoreOf(unit, 2, {
      id: `s251.dsg.${id}`,
      label,
      definition,
      periodType: "financial-year",
      source: { ...title, reference },
    }),
    basis: "budget",
    parts: { published: false, reason: "it is a rate set for the year, not a ratio of two published amounts." },
  };
}

function pupils(id: string, label: string, definition: string, reference: string): Indicator {
  return countOf("pupils", {
    id: `s251.dsg.${id}`,
    label,
    definition,
    periodType: "financial-year",
    source: { ...title, reference },
  });
}

/** The grant that pays for schools, its pupils and rates, and what was left of it or overspent. */
export const dedicatedSchoolsGrant: readonly Indicator[] = [
  ...amounts,
  {
    id: "s251.dsg.high-needs-block-per-child",
    label: "Dedicated schools grant: high needs block per child aged 0 to 17",
    definition:
      "Derived: the high needs block before recoupment divided by the residents aged 0 to 17 in the middle of the year that the financial year starts in, rounded to the penny.",
    numerator: "high needs block for the year, before recoupment",
    denominator: "residents aged 0 to 17 on 30 June of the year",
    unit: "GBP per child aged 0-17",
    scale: 1,
    unitCost: false,
    decimals: 2,
    polarity: "neutral",
    periodType: "financial-year",
    basis: "budget",
    parts: {
      published: true,
      numerator: "s251.dsg.high-needs-block",
      denominator: "s251.population-0-17",
      factor: 1,
    },
    source: { ...title, reference: "High needs block (£s) ÷ mid-year estimate of residents aged 0 to 17" },
  },
  rate(
    "primary-unit",
    "Dedicated schools grant: for each primary pupil",
    "GBP per pupil",
    "What the schools block gives for each primary pupil, before growth and premises.",
    "DSG|Schools and CSSB|Primary schools unit of funding (£s)",
  ),
  rate(
    "secondary-unit",
    "Dedicated schools grant: for each secondary pupil",
    "GBP per pupil",
    "What the schools block gives for each secondary pupil, before growth and premises.",
    "DSG|Schools and CSSB|Secondary schools unit of funding (£s)",
  ),
  rate(
    "special-unit",
    "Dedicated schools grant: basic entitlement of a special-school pupil",
    "GBP per pupil",
    "What the high needs block gives as basic entitlement for each pupil in a special school or academy, adjusted for the cost of the area.",
    "DSG|High needs|Basic entitlement factor (area cost adjusted) unit of funding (£s)",
  ),
  rate(
    "early-years-rate-3-and-4",
    "Dedicated schools grant: hourly rate, three and four year olds",
    "GBP per hour",
    "What the early years block gives for each free hour of a child aged three or four.",
    "DSG|Early years|Hourly rate for 3 and 4 year olds from early years national funding formula (£ / hr)",
  ),
  rate(
    "early-years-rate-2",
    "Dedicated schools grant: hourly rate, two year olds",
    "GBP per hour",
    "What the early years block gives for each free hour of a child aged two.",
    "DSG|Early years|Hourly rate for 2 year old entitlement (£ / hr)",
  ),
  pupils(
    "primary-pupils",
    "Pupils in primary schools, as funded",
    "Pupils in primary schools for whom the schools block is paid, from the school census of the October before.",
    "DSG|Schools and CSSB|Number of pupils in primary schools",
  ),
  pupils(
    "secondary-pupils",
    "Pupils in secondary schools, as funded",
    "Pupils in secondary schools for whom the schools block is paid, from the school census of the October before.",
    "DSG|Schools and CSSB|Number of pupils in secondary schools",
  ),
  pupils(
    "special-pupils",
    "Pupils in special schools, as funded",
    "Pupils in special schools and academies for whom the high needs block pays a basic entitlement.",
    "DSG|High needs|Number of pupils in special schools and academies",
  ),
  {
    ...scoreOf("%", 2, {
      id: "s251.dsg.balance-share",
      label: "Dedicated schools grant: balance as a share of income",
      definition:
        "What was left of the grant at the end of the year, with what was brought forward, as a share of the year's income from it. Below nought is a deficit.",
      periodType: "financial-year",
      source: {
        title: "Special educational needs and alternative provision dashboard",
        publisher: "Department for Education",
        reference: "dsg_cumulative_balance_pct_of_income, worked out by the dashboard from the Section 251 outturn",
      },
    }),
    numerator: "balance of the grant at the end of the year, all years together",
    denominator: "income from the grant in the year",
    scale: 100,
    basis: "outturn",
    parts: { published: false, reason: "balance and income are not published beside the share." },
  },
];
