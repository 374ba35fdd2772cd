import type { Indicator } from "../../release/indicator";
import type { PublishedSource } from "../published-club";
import { amountOf } from "./indicator-kinds";
import type { Ro3Form } from "./ro3-line";

/** A service as the revenue summary names it. */
export interface RsxService {
  /** The word that its club's ids begin with, e.g. "adults" in adults.rsx.net. */
  readonly club: string;
  readonly title: string;
  readonly label: string;
}

export const rsxChildren: RsxService = {
  club: "cs",
  title: "Children Social Care",
  label: "Children's social care",
};
export const rsxAdults: RsxService = { club: "adults", title: "Adult Social Care", label: "Adult social care" };
export const rsxPublicHealth: RsxService = { club: "ph", title: "Public Health", label: "Public health" };

const forms: readonly { readonly form: Ro3Form; readonly name: string; readonly column: string }[] = [
  { form: "expenditure", name: "expenditure", column: "Total Expenditure (C3 = C1 + C2)" },
  { form: "income", name: "income", column: "Total Income (C6 = C4 + C5)" },
  { form: "net", name: "net expenditure", column: "Net Current Expenditure (C7 = C3 - C6)" },
];

/** A service's totals year by year, nominal: what each pound bought then is CLUB.REAL's business. */
export function rsxTrend({ club, title, label }: RsxService): readonly Indicator[] {
  return forms.map(({ form, name, column }) =>
    amountOf("outturn", {
      id: `${club}.rsx.${form}`,
      label: `${label}: ${name}, year by year`,
      definition: `${label} in each year from 2021-22 on: ${name} in the money of that year, so that prices have risen between one year and the next. Published in thousands of pounds, here in pounds.`,
      source: {
        title: "Revenue outturn, summary RSX",
        publisher: "Ministry of Housing, Communities and Local Government",
        reference: `${title} - ${column}`,
      },
    }),
  );
}

/** What one must know of the revenue outturn, in every club that uses it. */
export const revenueOutturnSources: readonly PublishedSource[] = [
  {
    title: "Revenue outturn 2024-25, form RO3",
    publisher: "Ministry of Housing, Communities and Local Government",
    note: "Thousands of pounds, made pounds exactly. Birmingham, Cumberland and Slough made no return; England's figures hold estimates for them, so no sum of councils is England. Gateshead does not split its children looked after (note 4 of the publication).",
  },
  {
    title: "Revenue outturn, summary RSX",
    publisher: "Ministry of Housing, Communities and Local Government",
    note: "In the money of each year. Birmingham has no figures from 2022-23 on, Westmorland and Furness none for 2023-24, Cumberland and Slough none for 2024-25.",
  },
];

/** What one must know of the residents that lines of 2024-25 are divided by. */
export const residentsSource: PublishedSource = {
  title: "Mid-year population estimates, mid-2024",
  publisher: "Office for National Statistics",
  note: "After the census of 2021. All ages are residents aged 0 to 17 and those of 18 and over added up, and 18 to 64 those of 18 and over less those of 65 and over.",
};
