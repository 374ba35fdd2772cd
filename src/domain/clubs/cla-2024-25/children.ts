import { ask } from "../authoring/ask";
import type { QuestionInput, SectionInput } from "../club-definition";

const shortBreaks =
  "Children looked after only under an agreed series of short breaks (SSDA903 legal status V3 or V4) are left out.";

const ages = [
  ["under_1", "under 1"],
  ["1_to_4", "1 to 4"],
  ["5_to_9", "5 to 9"],
  ["10_to_15", "10 to 15"],
  ["16_and_17", "16 and 17"],
] as const;

const legalStatuses = [
  ["care_orders", "under a care order", "under a full or an interim care order (SSDA903 legal status C1 or C2)"],
  [
    "placement_orders",
    "under a placement order",
    "under a placement order, so that they may be placed for adoption (SSDA903 legal status E1)",
  ],
  [
    "accommodated",
    "accommodated by agreement",
    "accommodated under section 20 of the Children Act 1989 (SSDA903 legal status V2)",
  ],
  [
    "other_status",
    "with another legal status",
    "on remand, detained, or under police or emergency protection (any other SSDA903 legal status)",
  ],
] as const;

const placed = [
  [
    "in_fostering",
    "in foster care",
    "in foster care with carers who are neither relatives nor friends (PLACE U4 to U6)",
  ],
  ["in_kinship", "in kinship foster care", "in foster care with relatives or friends (PLACE U1 to U3)"],
  ["in_residential", "in residential care", "in homes and residential schools (PLACE K1, K2, R1 and S1)"],
  ["in_supported", "in supported accommodation", "aged 16 or 17 in supported accommodation (PLACE H5)"],
  ["placed_for_adoption", "placed for adoption", "placed with their adopters and not yet adopted (PLACE A3 to A6)"],
  ["placed_with_parents", "placed with parents", "with parents or others with parental responsibility (PLACE P1)"],
  [
    "placed_elsewhere",
    "placed elsewhere",
    "in any other placement, such as a hospital, a family centre, custody or a home that is not registered",
  ],
] as const;

const leavings = [
  ["adopted", "by adoption", "were adopted (REC E11 or E12)"],
  ["guardianship", "by special guardianship", "left to a special guardian"],
  ["went_home", "by going home", "went home to parents or relatives, planned or not"],
  ["came_of_age", "on turning 18", "turned 18, whether they stayed put, moved to live on their own or to adult care"],
  ["left_otherwise", "for another reason", "left for any other reason, a transfer to another council among them"],
] as const;

/** The published counts of the same children, by how a question's id ends. */
const publishedAs: Readonly<Record<string, string>> = {
  placed_for_adoption: "cs.cla.placement.for-adoption",
  placed_with_parents: "cs.cla.placement.with-parents",
  adopted: "cs.cla.ceases.adopted",
  guardianship: "cs.cla.ceases.special-guardianship",
};

const published = (id: string) => {
  const indicator = publishedAs[id];
  return indicator === undefined ? {} : { published: { indicator } };
};

const atEnd = (id: string, words: string, definition: string): QuestionInput =>
  ask.count(
    `cla.${id}`,
    `Children ${words} at 31 March`,
    "children",
    `Children looked after on 31 March 2025 who were ${definition}.`,
    published(id),
  );

/** The children looked after: how many, who they are, how they came and went. All as in the SSDA903 return. */
export const children: SectionInput = {
  id: "children",
  label: "Children looked after",
  guidance: `All counts are of children, as in your SSDA903 return for the year ended 31 March 2025. ${shortBreaks}`,
  questions: [
    ask.count(
      "cla.opening",
      "Children looked after at the start of the year",
      "children",
      "Children looked after on 31 March 2024, the last day of the year before: what your last return closed with.",
      {
        guidance: "If the return was corrected since, give the corrected figure and explain the difference.",
        priorYear: null,
        published: { indicator: "cla.children-looked-after", yearsBefore: 1 },
      },
    ),
    ask.count(
      "cla.starts",
      "Children who started to be looked after",
      "children",
      "Children who started to be looked after from April 2024 to March 2025 (SSDA903 reason for new episode S). A child who started twice counts twice, so that the year adds up.",
      {
        guidance: "The published figure counts such a child once, so yours may be a little higher.",
        published: {
          indicator: "cs.cla.starts",
          differs: "A child who started twice counts twice here, and once in the published figure.",
        },
      },
    ),
    ask.count(
      "cla.ceases",
      "Children who ceased to be looked after",
      "children",
      "Children who ceased to be looked after in the year (their last episode closed with a reason, SSDA903 item REC, other than a change of placement or status). A child who ceased twice counts twice.",
      {
        guidance: "The published figure counts the last time only, so yours may be a little higher.",
        published: {
          indicator: "cs.cla.ceases",
          differs: "A child who ceased twice counts twice here, and once in the published figure.",
        },
      },
    ),
    ask.count(
      "cla.at_31_march",
      "Children looked after at 31 March",
      "children",
      "Children looked after on 31 March 2025.",
      {
        notAvailable: false,
        published: { indicator: "cla.children-looked-after" },
      },
    ),
    ask.count(
      "cla.any_time",
      "Children looked after at any time in the year",
      "children",
      "Different children who were looked after on at least one day from April 2024 to March 2025; a child who came twice counts once.",
    ),
    ask.count(
      "cla.starts_again",
      "Children who started again",
      "children",
      "Those among the children who started who had been looked after before, by any council, however long ago.",
    ),
    ...ages.map(([id, words]) =>
      atEnd(`aged_${id}`, `aged ${words}`, `aged ${words.replace("and", "or")} on that day`),
    ),
    ...legalStatuses.map(([id, words, definition]) => atEnd(id, words, definition)),
    ...placed.map(([id, words, definition]) => atEnd(id, words, definition)),
    ask.count(
      "cla.uasc_opening",
      "Unaccompanied asylum-seeking children at the start of the year",
      "children",
      "Unaccompanied asylum-seeking children (UASC) looked after on 31 March 2024.",
      { priorYear: null, published: { indicator: "cs.cla.asylum-seeking", yearsBefore: 1 } },
    ),
    ask.count(
      "cla.uasc_starts",
      "Unaccompanied asylum-seeking children who started",
      "children",
      "Those among the children who started who were unaccompanied asylum-seeking children, transfers to you under the National Transfer Scheme included.",
    ),
    ask.count(
      "cla.uasc_ceases",
      "Unaccompanied asylum-seeking children who ceased",
      "children",
      "Those among the children who ceased who were unaccompanied asylum-seeking children until then; turning 18 and a decision on age both count.",
      {
        guidance: "SSDA903 item DUC, the day a child ceased to be one, where it is filled in.",
      },
    ),
    ask.count(
      "cla.uasc_at_31_march",
      "Unaccompanied asylum-seeking children at 31 March",
      "children",
      "Those among the children looked after on 31 March 2025 who were unaccompanied asylum-seeking children.",
      { published: { indicator: "cs.cla.asylum-seeking" } },
    ),
    ...leavings.map(([id, words, definition]) =>
      ask.count(
        `cla.${id}`,
        `Children who ceased ${words}`,
        "children",
        `Those among the children who ceased to be looked after in the year who ${definition}.`,
        published(id),
      ),
    ),
    ask.count(
      "cla.care_leavers",
      "Care leavers with a personal adviser at 31 March",
      "young people",
      "Young people of 18 to 24 who had left care and whom a personal adviser supported on 31 March 2025; those you keep in touch with and do not support are left out.",
    ),
    ask.count(
      "cla.staying_put",
      "Care leavers staying put at 31 March",
      "young people",
      "Those among the care leavers who lived on with their former foster carers under a Staying Put arrangement.",
    ),
  ],
};
