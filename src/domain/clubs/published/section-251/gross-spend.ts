import type { Indicator } from "../../../release/indicator";
import { amountOf } from "../indicator-kinds";

interface Line {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  readonly definition: string;
}

const lines: readonly Line[] = [
  {
    id: "s251.children-and-young-people.gross",
    code: "C&YPExpenditure",
    label: "Children and young people's services: gross spend",
    definition:
      "All that a council spent on children and young people's services before income, without capital charged to revenue. It is the sum of seven lines: early years, children looked after, other services, safeguarding, family support, young people and youth justice.",
  },
  {
    id: "s251.early-years.gross",
    code: "SureStartFinance",
    label: "Children's centres and early years: gross spend",
    definition: "Spend before income on children's centres and on services for children under five and their families.",
  },
  {
    id: "s251.looked-after.gross",
    code: "TotalLACFinance",
    label: "Children looked after: gross spend",
    definition:
      "Spend before income on children looked after: residential care, fostering, adoption, special guardianship, kinship, short breaks, education, asylum seekers, leaving care and other services for them.",
  },
  {
    id: "s251.leaving-care.gross",
    code: "LeaveCareSupServTotExp",
    label: "Leaving care: gross spend",
    definition:
      "Spend before income on support for young people leaving care: advisers, accommodation and staying on with carers. It is part of the spend on children looked after.",
  },
  {
    id: "s251.safeguarding.gross",
    code: "SafeguardingFinance",
    label: "Safeguarding: gross spend",
    definition:
      "Spend before income on keeping children safe: social work, commissioning and strategy, and the local safeguarding partnership.",
  },
  {
    id: "s251.family-support.gross",
    code: "FamilySupportFinance",
    label: "Family support: gross spend",
    definition:
      "Spend before income on children in need and their families: direct payments, short breaks and other help for disabled children, targeted and universal family support.",
  },
  {
    id: "s251.young-people.gross",
    code: "YoungPeopleFinance",
    label: "Services for young people: gross spend",
    definition:
      "Spend before income on education, leisure and help for young people of 13 to 19, youth work among them.",
  },
  {
    id: "s251.youth-justice.gross",
    code: "YouthJusticeFinance",
    label: "Youth justice: gross spend",
    definition: "Spend before income on young offenders: the youth offending team, remand and secure accommodation.",
  },
  {
    id: "s251.other-services.gross",
    code: "OtherChildren&FamilyFinance",
    label: "Other children's and family services: gross spend",
    definition: "Spend before income on children's and family services that belong under no other line. Often none.",
  },
];

/** The gross lines of the Section 251 outturn: money spent before income, without capital charged to revenue. */
export const grossSpend: readonly Indicator[] = lines.map(({ id, code, label, definition }) =>
  amountOf("outturn", {
    id,
    label,
    definition,
    source: {
      title: "Local Authority Interactive Tool, from the Section 251 outturn",
      publisher: "Department for Education",
      reference: code,
    },
  }),
);
