import type { SavedScenarios, ScenarioWorkbook } from "../../src/actions/scenario-ports";
import { problem } from "../../src/domain/problems";
import { fail, succeed } from "../../src/domain/result";
import type { StoredScenario } from "../../src/domain/scenarios/saved-scenario";
import type { ScenarioInWorkbook } from "../../src/domain/scenarios/scenario-in-workbook";
import type { SavingsSheet } from "../../src/domain/scenarios/savings/lay-out-savings";
import type { SavingToAdd } from "../../src/domain/scenarios/savings/savings-table";
import type { ComparisonSheet } from "../../src/domain/scenarios/sheet/lay-out-comparison";
import { workbookProblem } from "../../src/domain/workbook-problems";
import type { ScenarioSheet } from "../../src/domain/scenarios/sheet/scenario-sheet";

export interface FakeScenarios {
  readonly workbook: ScenarioWorkbook;
  readonly saved: { -readonly [Part in keyof SavedScenarios]: SavedScenarios[Part] };
  readonly added: ScenarioSheet[];
  readonly compared: ComparisonSheet[];
  /** The scenarios on sheets of the workbook. */
  readonly held: ScenarioInWorkbook[];
  /** The sheets that were brought to the front. */
  readonly shown: string[];
  /** The savings in the tracker. */
  readonly tracked: SavingToAdd[];
  /** The trackers that were given with them, in case the workbook had none. */
  readonly trackers: SavingsSheet[];
  readonly stored: StoredScenario[];
  /** Whether the service can be reached. */
  isThere: boolean;
}

/** A workbook that keeps the scenarios that were added to it, and a service that keeps those that were saved. */
export function fakeScenarios(): FakeScenarios {
  const added: ScenarioSheet[] = [];
  const compared: ComparisonSheet[] = [];
  const held: ScenarioInWorkbook[] = [];
  const shown: string[] = [];
  const tracked: SavingToAdd[] = [];
  const trackers: SavingsSheet[] = [];
  const stored: StoredScenario[] = [];
  const away = fail(problem("service-unreachable", { host: "club.example" }));
  const fake: FakeScenarios = {
    added,
    compared,
    held,
    shown,
    tracked,
    trackers,
    stored,
    isThere: true,
    workbook: {
      async addScenario(sheet) {
        added.push(sheet);
        held.push({ sheet: sheet.name, id: sheet.scenario.id, values: new Map(), isDemonstration: false });
        return succeed(sheet.name);
      },
      readScenarios: async () => succeed([...held]),
      async addComparison(sheet) {
        compared.push(sheet);
        return succeed(sheet.name);
      },
      async addSaving(saving, tracker, isAgain) {
        const row = tracked.findIndex(({ sheet }) => sheet === saving.sheet);
        if (row >= 0 && !isAgain) return succeed({ sheet: "Savings tracker", alreadyIn: row + 12 });
        tracked.push(saving);
        trackers.push(tracker);
        return succeed({ sheet: "Savings tracker", alreadyIn: null });
      },
      async showSheet(name) {
        shown.push(name);
        return succeed(null);
      },
    },
    saved: {
      read: async () => (fake.isThere ? succeed([...stored]) : away),
      async save(scenario, follows) {
        if (!fake.isThere) return away;
        const newest = stored.find(({ id }) => id === scenario.id);
        if (newest !== undefined && newest.version !== follows)
          return fail(workbookProblem("scenario-saved-since", { name: newest.name, by: "Jo", when: "9:00" }));
        const saved = { ...scenario, version: follows + 1, savedAt: "2026-11-30T09:00:00Z", savedBy: "Jo" };
        const at = stored.findIndex(({ id }) => id === scenario.id);
        stored.splice(at < 0 ? stored.length : at, at < 0 ? 0 : 1, saved);
        return succeed(saved);
      },
      async remove(id) {
        if (!fake.isThere) return away;
        stored.splice(
          stored.findIndex((one) => one.id === id),
          1,
        );
        return succeed(null);
      },
    },
  };
  return fake;
}
