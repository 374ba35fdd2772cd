import type { Indicator } from "../../../release/indicator";
import { countOf } from "../indicator-kinds";

const listOfProviders = { title: "Children's social care providers and places, provider level", publisher: "Ofsted" };

interface Provision {
  /** Its part of an id, e.g. "childrens-homes"; permanent. */
  readonly key: string;
  /** As published. */
  readonly type: string;
  readonly label: string;
  readonly sectors: readonly (keyof typeof sectorWords)[];
  readonly counts: readonly ("count" | "places")[];
}

const sectorWords = {
  Private: { key: "private", words: "private providers" },
  Voluntary: { key: "voluntary", words: "voluntary organisations" },
  "Local authority": { key: "council", words: "councils" },
  "Health authority": { key: "health", words: "health bodies" },
} as const;

const provisions: readonly Provision[] = [
  {
    key: "childrens-homes",
    type: "Children's home",
    label: "Children's homes",
    sectors: ["Private", "Voluntary", "Local authority", "Health authority"],
    counts: ["places", "count"],
  },
  {
    key: "secure-homes",
    type: "Secure children's home",
    label: "Secure children's homes",
    sectors: ["Local authority"],
    counts: ["places"],
  },
  {
    key: "supported-accommodation",
    type: "Supported accommodation",
    label: "Supported accommodation",
    sectors: ["Private", "Voluntary", "Local authority"],
    counts: ["places", "count"],
  },
  {
    key: "fostering-agencies",
    type: "Independent fostering agency",
    label: "Independent fostering agencies",
    sectors: ["Private", "Voluntary"],
    counts: ["count"],
  },
];

/** What is counted in the area, whoever places children there: id of the indicator and its name in the file. */
export const provisionInArea: readonly { readonly id: string; readonly code: string; readonly indicator: Indicator }[] =
  provisions.flatMap(({ key, type, label, sectors, counts }) =>
    sectors.flatMap((sector) =>
      counts.map((count) => {
        const { key: sectorKey, words } = sectorWords[sector];
        const id = `ctx.${key}.${sectorKey}${count === "places" ? ".places" : ".number"}`;
        const code = `ofsted_providers|${type}|${sector}|${count}`;
        const what = count === "places" ? `registered places in ${label.toLowerCase()}` : label.toLowerCase();
        return {
          id,
          code,
          indicator: countOf(count === "places" ? "places" : "providers", {
            id,
            label: `${label} of ${words} in the area${count === "places" ? ": places" : ""}`,
            definition: `How many ${what} of ${words} there were in the area on 31 March, by where they are: not who places children in them, nor who runs them from elsewhere. An area without any has no row in the list, and no figure here.`,
            source: { ...listOfProviders, reference: `${type}, ${sector}, ${count}` },
            periodType: "snapshot-31-march",
          }),
        };
      }),
    ),
  );

/** The market in the area. */
export const providers: readonly Indicator[] = provisionInArea.map(({ indicator }) => indicator);
