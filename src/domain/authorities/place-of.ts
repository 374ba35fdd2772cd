import { nameForms } from "./name-forms";
import { councilsElsewhere, districts, formerDistricts, wholeAreas } from "./places";

/** Something with a name of its own that is not an authority with children's or adults' services in England. */
export interface Place {
  readonly name: string;
  /** What it is: "district", "council in Wales", "region", "total" and the like. */
  readonly kind: string;
  /** The same as a sentence, with the authority it belongs to if there is one. */
  readonly sentence: string;
}

/** The place that a nameForms key means; null if there is none. */
export function placeOf(key: string): Place | null {
  return byKey.get(key) ?? null;
}

const namesIn = (text: string) => text.split("; ");

function placesIn(
  table: Readonly<Record<string, string>>,
  describe: (name: string, of: string) => Pick<Place, "kind" | "sentence">,
): readonly Place[] {
  return Object.entries(table).flatMap(([of, names]) =>
    namesIn(names).map((name) => ({ name, ...describe(name, of) })),
  );
}

/** Every known place, once for each of its names. */
export const places: readonly Place[] = [
  ...placesIn(wholeAreas, (name, of) => ({
    kind: of,
    sentence: of === "total" ? `"${name}" is not a council.` : `${name} is a ${of}, not a council.`,
  })),
  ...placesIn(districts, (name, of) => ({
    kind: "district",
    sentence: `${name} is a district council; its county is ${of}.`,
  })),
  ...placesIn(formerDistricts, (name, of) => ({
    kind: "district",
    sentence: `${name} was a district council; its area is in ${of} now.`,
  })),
  ...placesIn(councilsElsewhere, (name, of) => ({
    kind: `council in ${of}`,
    sentence: `${name} is a council in ${of}; only councils in England have figures here.`,
  })),
];

const byKey: ReadonlyMap<string, Place> = new Map(
  [...places].reverse().flatMap((place) => nameForms(place.name).map(({ key }) => [key, place] as const)),
);
