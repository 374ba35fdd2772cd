import { grid } from "../authoring/grid";
import { clientGroupOf } from "../published/asc-fr/client-groups";
import { ascFrAges, ascFrReasons, type AscFrAge, type AscFrReason } from "../published/asc-fr/dimensions";

type Age = Extract<AscFrAge, "18-64" | "65-plus">;

interface Kept {
  readonly id: string;
  /** As it reads within a sentence, and beside a row. */
  readonly label: string;
  /** As the label of a question begins: what tells it from the next one stands first. */
  readonly short: string;
  readonly age: Age;
  /** The primary support reasons by which the finance return counts these people. */
  readonly reasons: readonly AscFrReason[];
}

const kept: readonly Kept[] = [
  {
    id: "older",
    label: "older people",
    short: "Older people",
    age: "65-plus",
    reasons: ["physical-support", "sensory-support"],
  },
  {
    id: "dementia",
    label: "older people with dementia",
    short: "65+ dementia",
    age: "65-plus",
    reasons: ["memory-and-cognition"],
  },
  {
    id: "ld_65",
    label: "learning disability, 65 and over",
    short: "65+ learning disability",
    age: "65-plus",
    reasons: ["learning-disability"],
  },
  {
    id: "mh_65",
    label: "mental health, 65 and over",
    short: "65+ mental health",
    age: "65-plus",
    reasons: ["mental-health"],
  },
  {
    id: "pd_18",
    label: "physical disability, 18 to 64",
    short: "18-64 physical disability",
    age: "18-64",
    reasons: ["physical-support", "sensory-support"],
  },
  {
    id: "ld_18",
    label: "learning disability, 18 to 64",
    short: "18-64 learning disability",
    age: "18-64",
    reasons: ["learning-disability"],
  },
  {
    id: "mh_18",
    label: "mental health, 18 to 64",
    short: "18-64 mental health",
    age: "18-64",
    reasons: ["mental-health"],
  },
];

/** The people with a reason of the finance return, and the client group that older statistics counted them in. */
function whoOf({ age, reasons }: Kept): string {
  const names = reasons.map((reason) => ascFrReasons[reason].label).join(" or ");
  const before = [...new Set(reasons.flatMap((reason) => clientGroupOf(reason, age) ?? []))].join(" or ");
  return `aged ${ascFrAges[age].label} whose primary support reason is ${names} (client group: ${before})`;
}

const groups = kept.map((each) => ({ ...each, who: whoOf(each) }));

/**
 * The four client groups by age, and everybody else. Each says by which primary support reasons ASC-FR counts the same
 * people. Dementia under 65 is rare, so it stands with the others.
 */
export const people = [
  ...groups,
  {
    id: "other",
    label: "other adults",
    short: "Other adults",
    who: "whose primary support reason is social support, or memory and cognition under 65",
  },
] as const;

/** The client groups whose costs are compared, each with the return's reasons and age. */
export const clientGroups = groups;

/** The kinds of home: how the return divides them, save that own nursing homes are few and counted with the others. */
export const kinds = [
  {
    id: "own",
    label: "own residential",
    where: "in residential homes of the council, its trust or its own company",
    care: "residential",
    whose: "own",
  },
  {
    id: "external",
    label: "external residential",
    where: "in residential homes that others run",
    care: "residential",
    whose: "others",
  },
  {
    id: "nursing",
    label: "nursing",
    where: "in nursing homes, whoever runs them",
    care: "nursing",
    whose: null,
  },
] as const;

/** Residents, weeks and spend by client group and kind of home. */
export const care = grid("rn", people, kinds);
