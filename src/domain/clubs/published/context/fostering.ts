import type { Indicator } from "../../../release/indicator";
import { countOf } from "../indicator-kinds";

const inEngland = { title: "Fostering in England", publisher: "Ofsted" };

const withoutRelatives = {
  year: "2021-22",
  reason:
    "Until 2018-19 with places at relatives and friends, since 2021-22 without them. The years between are not to hand.",
};

interface Measure {
  /** The end of its id; permanent. */
  readonly key: string;
  /** What it is called in the file of a year. */
  readonly codes: Readonly<Record<"2017-18" | "2018-19", string>>;
  /** Code in the Interactive Tool, from 2021-22, where it has one. */
  readonly tool?: string;
  readonly unit: string;
  readonly label: string;
  readonly words: string;
  readonly during: boolean;
}

const same = (code: string) => ({ "2017-18": code, "2018-19": code });

/** What is taken from the fostering services' returns. */
export const fosteringMeasures: readonly Measure[] = [
  {
    key: "households",
    codes: same("Total approved households"),
    unit: "households",
    label: "Approved fostering households",
    words: "households were approved by the council to foster",
    during: false,
  },
  {
    key: "approved-places",
    codes: same("Number of approved foster places"),
    tool: "Number_Foster_Places(New)",
    unit: "places",
    label: "Approved foster places",
    words: "children the council's own foster carers were approved for",
    during: false,
  },
  {
    key: "filled-places",
    codes: same("Number of filled places"),
    tool: "Number_Foster_Places_Filled(New)",
    unit: "places",
    label: "Filled foster places",
    words: "of the approved places had a child in them",
    during: false,
  },
  {
    key: "vacant-places",
    codes: same("Number of vacant places"),
    unit: "places",
    label: "Vacant foster places",
    words: "of the approved places were free and could be used",
    during: false,
  },
  {
    key: "unavailable-places",
    codes: same("Number of places not available"),
    unit: "places",
    label: "Foster places that could not be used",
    words: "of the approved places were empty and could not be used, for instance because carers took a break",
    during: false,
  },
  {
    key: "enquiries",
    codes: same("Number of initial enquiries from new prospective fostering households"),
    unit: "enquiries",
    label: "Enquiries from new fostering households",
    words: "households first asked the council about fostering",
    during: true,
  },
  {
    key: "households-left",
    codes: {
      "2017-18": 'Total households de-registered between 1 April and 31 March"',
      "2018-19": 'Total households deregistered between 1 April and 31 March"',
    },
    unit: "households",
    label: "Fostering households that stopped",
    words: "households ceased to be approved by the council to foster",
    during: true,
  },
];

/** The council's own fostering service: households, places and what becomes of them. */
export const fostering: readonly Indicator[] = fosteringMeasures.map(
  ({ key, codes, tool, unit, label, words, during }) =>
    countOf(unit, {
      id: `ctx.fostering.${key}`,
      label,
      definition: `How many ${words}${during ? " in the year" : " on 31 March"}, rounded to the nearest five. Three London boroughs report together, and so have none of their own.`,
      source: {
        ...inEngland,
        reference:
          tool === undefined ? codes["2018-19"] : `${codes["2018-19"]}; from 2021-22 ${tool} of the Interactive Tool`,
      },
      periodType: during ? "financial-year" : "snapshot-31-march",
      ...(tool === undefined ? {} : { breaks: [withoutRelatives] }),
    }),
);
