import type { SavedScenario } from "../../domain/scenarios/saved-scenario";
import { textKey } from "../../domain/text-key";
import { refuse } from "../refusal";
import type { SavedKind } from "./saved-kind";

/** Scenarios that somebody filled in, by their names. */
export const savedScenarios: SavedKind<Omit<SavedScenario, "id">> = {
  what: "scenario",
  table: "saved_scenario",
  nameColumn: "name_key",
  idInChain: "scenario",
  nameOf: ({ name }) => name,
  ordered: ({ scenario, name, inputs, origins, basis }) => ({
    scenario,
    name,
    inputs: sorted(inputs),
    origins: sorted(origins),
    ...(basis && { basis: { releases: basis.releases, demonstration: basis.demonstration } }),
  }),
  nameFault(_, { name }, others) {
    const same = others.find((scenario) => textKey(scenario.name) === textKey(name));
    return same === undefined ? null : refuse("scenario-name-taken", same);
  },
  unknown: (which) => refuse("unknown-scenario", which),
  changedSince: () => refuse("another-scenario"),
  tooMany: (limit) => refuse("too-many-scenarios", { limit }),
};

function sorted<T>(byInput: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(byInput).sort(([one], [other]) => (one < other ? -1 : 1)));
}
