import type { StartedScenario } from "../actions/scenarios/start-scenario";
import { faultsOfInputs } from "../domain/scenarios/faults-of-inputs";
import { inputText, readInput } from "../domain/scenarios/read-input";
import {
  largestInput,
  longestReleaseLine,
  savedInput,
  type SavedScenario,
  type ScenarioBasis,
  type StoredScenario,
} from "../domain/scenarios/saved-scenario";
import type { Scenario, ScenarioInput } from "../domain/scenarios/scenario";
import { firstOf } from "../domain/questionnaire/first-of";
import { mostOfName } from "../domain/stored-text";
import { textKey } from "../domain/text-key";
import { roundHalfUp } from "../domain/statistics/round-half-up";
import { modelMessages as texts } from "./model-messages";

/** A scenario that somebody is filling in. */
export interface ScenarioDraft extends Omit<StartedScenario, "basis"> {
  /** Null if it isn't known, because it was saved before that was kept. */
  readonly basis: ScenarioBasis | null;
  readonly scenario: Scenario;
  /** What it is saved as if it is a new one; the same each time, so that one whose answer was lost on the way is not saved twice. */
  readonly id: string;
  /** The name of its sheet. */
  readonly name: string;
  /** What was typed, by input; what isn't there is as it began. */
  readonly typed: ReadonlyMap<string, string>;
  /** The saved scenario that it was opened from or saved as; null if it is not saved. */
  readonly stored: StoredScenario | null;
}

export function draftOf(scenario: Scenario, started: StartedScenario): ScenarioDraft {
  return { ...started, scenario, id: crypto.randomUUID(), name: scenario.title, typed: new Map(), stored: null };
}

/** A saved scenario, to go on with. */
export function draftOfStored(scenario: Scenario, stored: StoredScenario): ScenarioDraft {
  const saved = scenario.inputs.map((input) => [input.name, savedInput(stored, input)] as const);
  return {
    scenario,
    id: crypto.randomUUID(),
    name: stored.name,
    inputs: new Map(saved.map(([name, { value }]) => [name, value])),
    origins: new Map(saved.map(([name, { origin }]) => [name, origin])),
    basis: stored.basis ?? null,
    peers: "",
    typed: new Map(),
    stored,
  };
}

/**
 * What to save of it, and the version that it follows. Under another name it is another scenario, and what it was opened
 * from stays. Inputs that only a newer Yardstick knows stay as they were saved.
 */
export function toSave(draft: ScenarioDraft): { readonly scenario: SavedScenario; readonly follows: number } {
  const { stored, scenario, basis } = draft;
  const name = draft.name.trim();
  const replaced = stored !== null && textKey(stored.name) === textKey(name) ? stored : null;
  const origins = [...originsOf(draft)].map(([input, origin]) => [input, firstOf(origin, mostOfName)] as const);
  return {
    scenario: {
      id: replaced?.id ?? draft.id,
      scenario: scenario.id,
      name,
      inputs: { ...stored?.inputs, ...Object.fromEntries(valuesOf(draft)) },
      origins: { ...stored?.origins, ...Object.fromEntries(origins) },
      ...(basis !== null && {
        basis: { ...basis, releases: basis.releases.map((line) => firstOf(line, longestReleaseLine)) },
      }),
    },
    follows: replaced?.version ?? 0,
  };
}

/** The releases that its figures began with, a line each; or a line that they aren't known. */
export function releasesOf({ basis }: ScenarioDraft): readonly string[] {
  return basis === null ? [texts.releasesUnknown] : basis.releases;
}

/** The label of the first figure that saving would lose: no number, or too large to be kept; undefined if there is none. */
export function unsavable({ scenario, typed }: ScenarioDraft): string | undefined {
  return scenario.inputs.find((input) => {
    const value = readInput(input, typed.get(input.name) ?? "");
    return value === undefined || Math.abs(value ?? 0) > largestInput;
  })?.label;
}

/** A draft after it was saved. What was typed meanwhile stays typed. @param sent as it was when it was sent */
function savedDraft(now: ScenarioDraft, sent: ScenarioDraft, stored: StoredScenario): ScenarioDraft {
  const since = [...now.typed].filter(([input, text]) => sent.typed.get(input) !== text);
  const [inputs, origins] = [valuesOf(sent), originsOf(sent)];
  return { ...now, id: crypto.randomUUID(), inputs, origins, typed: new Map(since), stored };
}

/** A draft whose saved scenario somebody has changed or deleted: saved again, it is a new one. */
export function detachedDraft(now: ScenarioDraft): ScenarioDraft {
  return { ...now, id: crypto.randomUUID(), stored: null };
}

/** The drafts of an authority: by the id of what was saved, or of the scenario for one that was begun here. */
export type ScenarioDrafts = ReadonlyMap<string, ScenarioDraft>;

/**
 * The drafts once one of them is saved: from then on it is the draft of what was saved, and a scenario begins as it is
 * published again.
 */
export function saveDraft(
  drafts: ScenarioDrafts,
  key: string,
  sent: ScenarioDraft,
  stored: StoredScenario,
): ScenarioDrafts {
  const now = drafts.get(key);
  if (now === undefined) return drafts;
  const others = [...drafts].filter(([other]) => other !== key);
  return new Map([...others, [stored.id, savedDraft(now, sent, stored)]]);
}

/**
 * The drafts once a saved scenario is opened. What was changed here since stays, and goes on with the newest when there is
 * nothing to lose. One that somebody else has overtaken goes on as one that was begun here, so that theirs can be looked at.
 */
export function openStored(drafts: ScenarioDrafts, scenario: Scenario, stored: StoredScenario): ScenarioDrafts {
  const here = drafts.get(stored.id);
  const theirs = draftOfStored(scenario, stored);
  if (here === undefined) return new Map(drafts).set(stored.id, theirs);
  if (here.stored === null) {
    const begun = drafts.get(scenario.id);
    const isFree = begun === undefined || !isChanged(begun);
    return isFree ? new Map(drafts).set(scenario.id, here).set(stored.id, theirs) : drafts;
  }
  if (isChanged(here) || here.stored.version === stored.version) return drafts;
  return new Map(drafts).set(stored.id, theirs);
}

/** Whether something was typed that is not saved. */
function isChanged({ typed, name, stored, scenario }: ScenarioDraft): boolean {
  return typed.size > 0 || name !== (stored?.name ?? scenario.title);
}

/** What the field of an input shows: what was typed, or the figure that it began with, not longer than needed. */
export function shownInput({ typed, inputs }: ScenarioDraft, input: ScenarioInput): string {
  const text = typed.get(input.name);
  if (text !== undefined) return text;
  const value = inputs.get(input.name) ?? null;
  const places = input.decimals + (input.unit === "share" ? 4 : 2);
  return inputText(input, value === null ? null : roundHalfUp(value, places));
}

/** The figures as they are now; null where one is blank or is no number. */
export function valuesOf({ scenario, typed, inputs }: ScenarioDraft): ReadonlyMap<string, number | null> {
  return new Map(
    scenario.inputs.map((input) => {
      const text = typed.get(input.name);
      return [input.name, text === undefined ? (inputs.get(input.name) ?? null) : (readInput(input, text) ?? null)];
    }),
  );
}

/** Why figures can't be used, by input. */
export function faultsOf(draft: ScenarioDraft): ReadonlyMap<string, string> {
  const faults = new Map(faultsOfInputs(draft.scenario, valuesOf(draft)));
  for (const input of draft.scenario.inputs) {
    const text = draft.typed.get(input.name);
    if (text !== undefined && readInput(input, text) === undefined)
      faults.set(input.name, input.unit === "share" ? texts.notNumberShare : texts.notNumber);
  }
  return faults;
}

/** Where each figure comes from now. */
export function originsOf({ scenario, typed, origins }: ScenarioDraft): ReadonlyMap<string, string> {
  return new Map(scenario.inputs.map(({ name }) => [name, typed.has(name) ? texts.typed : (origins.get(name) ?? "")]));
}
