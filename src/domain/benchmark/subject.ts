import { oncePer } from "../once-per";
import type { Directory, DirectoryIndicator } from "../release/directory";
import { hasOldFigures } from "../search/has-old-figures";
import { wordsOf } from "../search/words-of";
import { areaOfIndicator, saysArea, type ServiceArea } from "./service-area";
import { isFiller, isVagueWord } from "./telling-words";

/** A thing that is measured, such as fostering, and the indicators that measure it in one way or another. */
export interface Subject {
  /** The ways to name it, each as words. */
  readonly names: readonly ReadonlySet<string>[];
  /** The words of all its names. */
  readonly anyName: ReadonlySet<string>;
  readonly area: ServiceArea | null;
  /** In the order of the directory. */
  readonly indicators: readonly DirectoryIndicator[];
  /** Whether none of them has figures of the last years. */
  readonly isOld: boolean;
}

/** The parts of a name that say how something is measured, not what. */
const how = new RegExp(
  [
    String.raw`\b(weekly cost|gross spend|net spend|net expenditure|expenditure|year by year)\b`,
    String.raw`\((budget|derived)\)|\(\d+ councils.*\)|\b(number|rate)$`,
    String.raw`\bper (child|resident|pupil)\b.*$|\bper 1?0?0,000( aged [\d+-]+)?|\bon 31 March\b|\bin January\b`,
    String.raw`\ball reasons\b|\bin all placements\b|\btotal\b|: (budget|outturn|children|places)$|, share of .*$`,
  ].join("|"),
  "gi",
);

/** What no line of a budget is about: income, shares of a whole, and the spend of 2008 to 2014. */
const aside = /: income\b|expenditure-share$|\.(net|income)-share$|: share of .*(expenditure|income)|2008 to 2014/;

interface Gathered {
  readonly names: ReadonlySet<string>[];
  readonly area: ServiceArea | null;
  readonly indicators: DirectoryIndicator[];
}

/** The subjects of all indicators of a directory, without those that no line of a budget is about. */
export const subjectsOf = oncePer((directory: Directory): readonly Subject[] => {
  const subjects = new Map<string, Gathered>();
  const byId = new Map<string, Gathered>();
  const made = new Set(directory.clubs.filter(({ release }) => release.demonstration).map(({ club }) => club));
  for (const indicator of directory.indicators) {
    if (made.has(indicator.club) || aside.test(indicator.label) || aside.test(indicator.id)) continue;
    const names = namesOf(indicator);
    const [first] = names;
    if (first === undefined) continue;
    const area = areaOfIndicator(indicator);
    const [key, id] = [keyOf(first, area), withoutMeasure(indicator.id)];
    const known = subjects.get(key) ?? byId.get(id);
    if (known === undefined) {
      const begun = { names: [...names], area, indicators: [indicator] };
      subjects.set(key, begun);
      byId.set(id, begun);
    } else {
      known.indicators.push(indicator);
      known.names.push(...names.filter((one) => !known.names.some((other) => isEqual(one, other))));
    }
  }
  return [...subjects.values()].map((subject) => {
    // Figures that ended are passed over where there are newer ones.
    const current = subject.indicators.filter((one) => !hasOldFigures(directory, one));
    const isOld = current.length === 0;
    const anyName = new Set(subject.names.flatMap((name) => [...name]));
    return { ...subject, anyName, indicators: isOld ? subject.indicators : current, isOld };
  });
});

/** What an indicator's label calls it, and what its id does: that often has the words of the return. */
function namesOf({ id, label }: DirectoryIndicator): readonly ReadonlySet<string>[] {
  // "Children looked after: fostering" is fostering: what stands before is its heading.
  const own = label.replace(how, " ").replace(/^Children looked after: (?=[a-z])/, "");
  const words = withoutMeasure(id).replace(/^[\w-]+\.((ro3|rsx|ascof|fingertips|dsg|attainment)\.)?/, "");
  return [new Set(wordsOf(own)), new Set(wordsOf(words))].filter(({ size }) => size > 0);
}

/** What the ids of one subject have in common: "cs.care-leavers.suitable-accommodation" is also that of its share. */
function withoutMeasure(id: string): string {
  return id.replace(
    /([.-](weekly-cost|gross|net|expenditure|spend|weeks|per-10000|per-child|per-head|share|outturn|budget))+$/,
    "",
  );
}

/** The same for subjects whose names differ only in words that say nothing more. */
function keyOf(words: ReadonlySet<string>, area: ServiceArea | null): string {
  const telling = [...words].filter((word) => !isFiller(word) && !saysArea(word, area));
  // What remains must still say something: "young people" is less than "children and young people".
  return `${(telling.some((word) => !isVagueWord(word)) ? telling : [...words]).sort().join(" ")} ${area}`;
}

function isEqual(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((word) => other.has(word));
}
