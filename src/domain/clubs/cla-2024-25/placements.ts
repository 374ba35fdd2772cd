/** The four types of placement whose nights and spend are asked apart, and the four kinds of provider of each. */
export const placements = {
  types: [
    {
      id: "fostering",
      label: "fostering",
      children: "in foster care with carers who are neither relatives nor friends",
      code: "SSDA903 placement types U4, U5 and U6",
      line: "Section 251 line 3.1.2, without what it holds for carers who are relatives or friends",
      own: "fees and allowances of carers, and the staff who recruit, assess, train and support them",
      bought:
        "fees of agencies and of other councils; your own staff who find and review the placements belong under own fostering",
    },
    {
      id: "residential",
      label: "residential",
      children: "in children's homes, secure children's homes, residential care homes and residential schools",
      code: "SSDA903 placement types K1, K2, R1 and S1",
      line: "Section 251 line 3.1.1",
      own: "staff, premises, supplies and management of the homes, those that stand empty included",
      bought:
        "fees of homes, beds paid for under block contracts included; of residential schools, the social care share alone",
    },
    {
      id: "supported",
      label: "supported accommodation",
      children: "in supported accommodation, aged 16 or 17",
      code: "SSDA903 placement type H5",
      line: "Section 251 has no line for it: take it out of whichever lines your return has it in (3.1.1, 3.1.5, 3.1.9 or 3.1.10)",
      own: "staff, rent and support hours of your own schemes, for children who are still looked after; care leavers of 18 and over belong under leaving care",
      bought:
        "fees, rent and support hours for children who are still looked after; care leavers of 18 and over belong under leaving care",
    },
    {
      id: "kinship",
      label: "kinship foster care",
      children: "in foster care with relatives or friends",
      code: "SSDA903 placement types U1, U2 and U3",
      line: "Section 251 line 3.1.7; where your return has kinship carers under fostering (3.1.2), put them here all the same",
      own: "allowances and fees of kinship carers, and the staff who assess and support them; special guardianship has its own line",
      bought: "fees for carers whom another agency approves and supports; special guardianship has its own line",
    },
  ],
  providers: [
    {
      id: "own",
      label: "own",
      by: "by the council itself, its trust or its own company",
      code: "SSDA903 placement provider PR1",
      column: "own provision",
    },
    {
      id: "independent",
      label: "independent",
      by: "by private companies",
      code: "SSDA903 placement provider PR4",
      column: "private provision",
    },
    {
      id: "public",
      label: "other public",
      by: "by another council, the NHS or another public body",
      code: "SSDA903 placement providers PR2 and PR3",
      column: "other public provision",
    },
    {
      id: "voluntary",
      label: "voluntary",
      by: "by charities and other voluntary organisations",
      code: "SSDA903 placement provider PR5",
      column: "voluntary provision",
    },
  ],
} as const;

export type PlacementType = (typeof placements.types)[number];
export type Provider = (typeof placements.providers)[number];
