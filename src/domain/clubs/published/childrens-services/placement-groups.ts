import type { Polarity } from "../../../release/indicator";

/** A group of the children looked after on 31 March: by where they live, who provides it, or how far from home it is. */
export interface PlacementGroup {
  /** Its part of an indicator's id, e.g. "placement.fostering"; permanent. */
  readonly key: string;
  /** What it is divided by and its own name, as published: the importer finds its figures by them. */
  readonly published: readonly [division: string, group: string];
  readonly label: string;
  /** What is said of the children, after "the children who". */
  readonly words: string;
  /** The name in the tables of 2010-11 to 2016-17, where the group was the same. */
  readonly until2017?: string;
  /** Code in the Interactive Tool of the share in 2019-20, where it has one. */
  readonly shareOf2020?: string;
  /** Of the share, as the tool's dictionary has it; neutral where left out. */
  readonly polarity?: Polarity;
}

const type = "Placement";
const provider = "Place providers";
const distance = "Distance between home and placement";

/** Where children looked after live. */
export const placementTypes: readonly PlacementGroup[] = [
  {
    key: "placement.fostering",
    published: [type, "Foster placements"],
    label: "In foster care",
    words: "lived with foster carers: the council's own, an agency's, or relatives and friends",
    until2017: "Foster placements",
    shareOf2020: "LAC_Foster_Placements",
    polarity: "higher-is-better",
  },
  {
    key: "placement.for-adoption",
    published: [type, "Placed for adoption"],
    label: "Placed for adoption",
    words: "lived with the family that is to adopt them",
    until2017: "Placed for adoption",
  },
  {
    key: "placement.with-parents",
    published: [type, "Placed with parents or other person with parental responsibility"],
    label: "Placed with parents",
    words: "were in care and lived with their parents, or with others who have parental responsibility",
    until2017: "With parents",
    shareOf2020: "LAC_Parents_OR_Others",
    polarity: "higher-is-better",
  },
  {
    key: "placement.supported-accommodation",
    published: [type, "Independent and semi-independent living arrangements/supported accommodation"],
    label: "Living independently or in supported accommodation",
    words: "lived on their own, or with some support",
    shareOf2020: "LAC_Ind_SInd_Liv_Arr",
  },
  {
    key: "placement.childrens-homes",
    published: [type, "Secure homes and children's homes"],
    label: "In children's homes and secure homes",
    words: "lived in a children's home or a secure home",
    shareOf2020: "LAC_SecHome_And_ChildHome",
  },
  {
    key: "placement.residential-schools",
    published: [type, "Residential schools"],
    label: "In residential schools",
    words: "lived at a residential school",
    until2017: "Residential schools",
  },
  {
    key: "placement.other-residential",
    published: [type, "Other residential settings"],
    label: "In other residential settings",
    words: "lived in another residential setting, such as a care home, a hospital, a family centre or custody",
    until2017: "Other residential",
    shareOf2020: "LAC_Other_Res_Settings",
  },
  {
    key: "placement.other",
    published: [type, "Other placements"],
    label: "In other placements",
    words: "lived elsewhere, placements that are not registered as they ought to be among them",
    shareOf2020: "LAC_Other_Place_Inc_Unreg",
  },
];

/** Who provides the placement. */
export const placementProviders: readonly PlacementGroup[] = [
  {
    key: "provider.own",
    published: [provider, "Own provision (by the LA)"],
    label: "Provided by the council itself",
    words: "were in a placement of the council's own",
    until2017: "Own provision",
  },
  {
    key: "provider.other-council",
    published: [provider, "Other LA provision"],
    label: "Provided by another council",
    words: "were in a placement of another council",
    until2017: "Other LA provision",
  },
  {
    key: "provider.other-public",
    published: [provider, "Other public provision (e.g. by a PCT etc)"],
    label: "Provided by another public body",
    words: "were in a placement of another public body, such as the health service",
    until2017: "Other public provision",
  },
  {
    key: "provider.private",
    published: [provider, "Private provision"],
    label: "Provided privately",
    words: "were in a placement of a private provider, fostering agencies among them",
    until2017: "Private provision",
  },
  {
    key: "provider.voluntary",
    published: [provider, "Voluntary/third sector provision"],
    label: "Provided by the voluntary sector",
    words: "were in a placement of a voluntary organisation",
    until2017: "Voluntary provision",
  },
  {
    key: "provider.parents",
    published: [provider, "Parents or other person with parental responsibility"],
    label: "With parents, so without a provider",
    words:
      "lived with their parents, or with others who have parental responsibility, so that no one provides the place",
  },
  {
    key: "provider.not-reported",
    published: [provider, "Placement provider not reported"],
    label: "Provider not reported",
    words: "were in a placement whose provider was not reported",
  },
];

/** How far from home the placement is. */
export const placementDistances: readonly PlacementGroup[] = [
  {
    key: "distance.within-20-miles",
    published: [distance, "Placed 20 miles or less from home"],
    label: "Placed within 20 miles of home",
    words: "were placed 20 miles or less from home",
  },
  {
    key: "distance.over-20-miles",
    published: [distance, "Placed more than 20 miles from home"],
    label: "Placed more than 20 miles from home",
    words: "were placed more than 20 miles from home, inside the council's area or outside it",
  },
  {
    key: "distance.not-known",
    published: [distance, "Distance not known or not recorded"],
    label: "Distance from home not known",
    words:
      "were placed at a distance that was not recorded or is not known, such as that of children whose home is abroad",
  },
];

/** All groups; those of one division make up all children looked after. */
export const placementGroups: readonly PlacementGroup[] = [
  ...placementTypes,
  ...placementProviders,
  ...placementDistances,
];
