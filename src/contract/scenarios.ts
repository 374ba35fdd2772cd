import * as z from "zod/mini";
import {
  largestInput,
  longestReleaseLine,
  type SavedScenario,
  type StoredScenario,
} from "../domain/scenarios/saved-scenario";
import { storedInteger } from "../domain/stored-integer";
import { mostOfCell, mostOfCode, mostOfName, storedText } from "../domain/stored-text";
import { textKey } from "../domain/text-key";
import { addressPart } from "./address-part";

/** GET /v1/members/:member/scenarios: all the scenarios this member has saved, for anyone who acts for it. */
export const scenariosAddress = z.object({ member: addressPart });

/**
 * PUT and DELETE /v1/members/:member/scenarios/:id, with `If-Match`: the version it follows, in quotes; "0" for a new
 * scenario. 201 for a new scenario, 200 for a new version or the same content again, 204 for deleted; 404 if there is
 * none to delete, 409 if another scenario has the name or there are too many, 412 if somebody saved another version,
 * which is listed as `current`.
 */
export const scenarioAddress = z.object({
  member: addressPart,
  id: z
    .string()
    .check(
      z.maxLength(64),
      z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "use only small letters, digits and hyphens in an id"),
    ),
});

const mostInputs = 40;

const inputName = z
  .string()
  .check(z.maxLength(60), z.regex(/^\w+$/, "use only letters, digits and underscores in the name of an input"));

function byInput<T extends z.core.$ZodType>(value: T) {
  return z
    .record(inputName, value)
    .check(z.refine((given) => Object.keys(given).length <= mostInputs, `a scenario has at most ${mostInputs} inputs`));
}

const saved = {
  // A newer add-in may know scenarios that this service does not.
  scenario: z.string().check(z.maxLength(60), z.regex(/^[a-z0-9-]+$/)),
  name: storedText(60, 1).check(
    z.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, "a name is one line"),
    z.refine((name) => name.trim() === name, "a name has no space at either end"),
    z.refine((name) => textKey(name) !== "", "a name cannot be blank"),
  ),
  inputs: byInput(z.nullable(z.number().check(z.minimum(-largestInput), z.maximum(largestInput)))),
  origins: byInput(storedText(mostOfName)),
  // An older add-in sends none.
  basis: z.optional(
    z.object({
      releases: z.array(storedText(longestReleaseLine)).check(z.maxLength(mostInputs)),
      demonstration: z.boolean(),
    }),
  ),
};

/** The scenario to save; its id is in the address. */
export const scenarioRequest: z.ZodMiniType<Omit<SavedScenario, "id">> = z.object(saved);

export const storedScenario: z.ZodMiniType<StoredScenario> = z.object({
  id: storedText(mostOfCode, 1),
  ...saved,
  version: storedInteger(1),
  savedAt: storedText(mostOfCode),
  savedBy: storedText(mostOfCell),
});

export const scenarios = z.object({ scenarios: z.array(storedScenario) });

/** What a 412 refusal adds to problem+json's own members; null if the scenario has been deleted. */
export const scenarioConflict = z.object({ current: z.nullable(storedScenario) });

export type ScenarioRequest = z.infer<typeof scenarioRequest>;
