import type { AscFrAge, AscFrReason } from "./dimensions";

/** The groups that statistics before 2014-15, and older questionnaires, sort people into. */
export type ClientGroup =
  | "older people"
  | "older people with dementia"
  | "people with a physical or sensory disability"
  | "people with a learning disability"
  | "people with mental health needs"
  | "other people";

/** Where people of a primary support reason were counted before; an approximation, so it is said where it is used. */
export interface ClientGroupOfReason {
  readonly reason: AscFrReason | "social-support";
  /** Null is every age. */
  readonly ages: readonly AscFrAge[] | null;
  readonly group: ClientGroup;
}

const older: readonly AscFrAge[] = ["65-plus", "65-74", "75-84", "85-plus"];

/**
 * Primary support reasons, by which the return has sorted people since 2014-15, and the client groups before. A person
 * is now counted by need, and was by age first: no figure of one is exactly a figure of the other.
 */
export const clientGroupsOfReasons: readonly ClientGroupOfReason[] = [
  { reason: "physical-support", ages: older, group: "older people" },
  { reason: "physical-support", ages: ["18-64"], group: "people with a physical or sensory disability" },
  { reason: "sensory-support", ages: older, group: "older people" },
  { reason: "sensory-support", ages: ["18-64"], group: "people with a physical or sensory disability" },
  { reason: "memory-and-cognition", ages: null, group: "older people with dementia" },
  { reason: "learning-disability", ages: null, group: "people with a learning disability" },
  { reason: "mental-health", ages: null, group: "people with mental health needs" },
  { reason: "social-support", ages: null, group: "other people" },
];

/** The older client group of people of that reason and age; null if it is not one group, as for all reasons. */
export function clientGroupOf(reason: AscFrReason, age: AscFrAge): ClientGroup | null {
  const found = clientGroupsOfReasons.find(
    (candidate) => candidate.reason === reason && (candidate.ages === null || candidate.ages.includes(age)),
  );
  return found?.group ?? null;
}
