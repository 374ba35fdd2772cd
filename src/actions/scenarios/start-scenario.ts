import { firstSentence } from "../../domain/first-sentence";
import { quoted } from "../../domain/quoted-text";
import type { ReleaseStamp } from "../../domain/release/release";
import { releaseLine } from "../../domain/release-line";
import type { ScenarioBasis } from "../../domain/scenarios/saved-scenario";
import type { Scenario, ScenarioInput } from "../../domain/scenarios/scenario";
import type { CallFunction, FiguresService } from "../ports";
import { yearsOf } from "../years-of";

/** A scenario as it begins: with the member's own figures and its peers', as far as they are published. */
export interface StartedScenario {
  /** Null where nothing is published: to be filled in. */
  readonly inputs: ReadonlyMap<string, number | null>;
  /** Where each comes from, in words, with the formula that gives it. */
  readonly origins: ReadonlyMap<string, string>;
  readonly basis: ScenarioBasis;
  /** The peer group that it was read for. */
  readonly peers: string;
}

/** Fills in what is published. Never fails: what can't be read stays blank, and says why. */
export async function startScenario(
  scenario: Scenario,
  figures: Pick<FiguresService, "withIndicator">,
  callFunction: CallFunction,
  peers: string,
): Promise<StartedScenario> {
  const stamps = new Map<string, ReleaseStamp>();
  const started = await Promise.all(scenario.inputs.map((input) => startInput(input)));
  return {
    inputs: new Map(started.map(({ name, value }) => [name, value])),
    origins: new Map(started.map(({ name, origin }) => [name, origin])),
    basis: {
      releases: [...stamps.keys()],
      demonstration: [...stamps.values()].some(({ demonstration }) => demonstration),
    },
    peers,
  };

  async function startInput({ name, startsFrom }: ScenarioInput) {
    switch (startsFrom.kind) {
      case "given":
        return { name, value: startsFrom.value, origin: startsFrom.source };
      case "blank":
        return { name, value: null, origin: `Fill in: ${startsFrom.where}` };
      case "own":
        return { name, ...(await published("VALUE", startsFrom.indicator, null)) };
      case "peers":
        return { name, ...(await published(startsFrom.figure, startsFrom.indicator, peers)) };
      case "share": {
        const part = await published("VALUE", startsFrom.part, null);
        const { yearsBefore = 0 } = startsFrom;
        const whole = await published("VALUE", startsFrom.whole, null, { year: part.year, yearsBefore });
        const value = part.value === null || !whole.value ? null : part.value / whole.value;
        if (value !== null) return { name, value, origin: `${part.origin} ÷ ${whole.formula}` };
        return { name, value, origin: (part.value === null ? part : whole).origin };
      }
    }
  }

  /**
   * @param group null for one's own figure
   * @param counted from which year to count back, and how far; the indicator's newest year if left out
   */
  async function published(
    id: string,
    indicator: string,
    group: string | null,
    counted?: { readonly year: string; readonly yearsBefore: number },
  ) {
    const data = await figures.withIndicator(indicator);
    if (!data.ok) return blank(data.problem.message);
    const { release } = data.value;
    const { years } = release;
    const [newest = ""] = yearsOf(release, indicator);
    const year = counted === undefined ? newest : years[years.indexOf(counted.year) - counted.yearsBefore];
    if (year === undefined) return blank("No figures are published for the year before.");
    const outcome = await callFunction(id, group === null ? [indicator, null, year] : [indicator, group, year]);
    const formula = `CLUB.${id}(${quoted(indicator)},${group === null ? "" : quoted(group)},${quoted(year)})`;
    if (!outcome.ok) return { ...blank(outcome.message), formula, year };
    const { stamp } = release;
    stamps.set(`${stamp.clubLabel}: ${releaseLine(stamp)}. ${firstSentence(stamp.licence)}`, stamp);
    const value = typeof outcome.value === "number" ? outcome.value : null;
    return { value, origin: `From ${formula}`, formula, year };
  }

  function blank(why: string) {
    return { value: null, origin: `Fill in: ${firstSentence(why)}`, formula: "", year: "" };
  }
}
