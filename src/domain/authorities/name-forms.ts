import { plainText } from "../plain-text";

/**
 * One way to look a name up. The first form has all its words; the last leaves out words like "council" and "borough".
 */
export interface NameForm {
  /** Letters and digits in lower case, without spaces. */
  readonly key: string;
  /** The key's words, for comparing how close two names are. */
  readonly words: string;
  /** True if "county" was left out, the word that tells Leicestershire from Leicester. */
  readonly saidCounty: boolean;
}

/** What councils add to the name of their place, before or after it. */
const style =
  "council|corporation|county|city|borough|district|metropolitan|unitary|combined|mayoral|authority|and|cc|mbc|mdc|bc|dc|ua";
const only = "london|royal|common|lord|mayor|burgesses|citizens|commonalty";
const before = new RegExp(`^(?:(?:(?:${style}|${only}) )+of|lb(?: of)?|rb(?: of)?) (?=.)`);
const after = new RegExp(`(?<=.)(?: (?:(?:london|royal) borough|${style}))+$`);

/** "bristol city of", as in lists sorted by the name of the place. */
const turnedRound = /^(.+?) ((?:(?:london|royal) )?(?:city|county|borough)) of$/;

/** Abbreviations in names of places. */
const shortFor: ReadonlyMap<string, string> = new Map(
  Object.entries({
    beds: "bedfordshire",
    bucks: "buckinghamshire",
    cambs: "cambridgeshire",
    derbys: "derbyshire",
    glos: "gloucestershire",
    hants: "hampshire",
    herts: "hertfordshire",
    lancs: "lancashire",
    leics: "leicestershire",
    lincs: "lincolnshire",
    northants: "northamptonshire",
    notts: "nottinghamshire",
    oxon: "oxfordshire",
    staffs: "staffordshire",
    warks: "warwickshire",
    wilts: "wiltshire",
    worcs: "worcestershire",
    yorks: "yorkshire",
    n: "north",
    e: "east",
    s: "south",
    w: "west",
    ne: "north east",
    saint: "st",
  }),
);

/**
 * The ways to look up a name or a code as people write it, from the most literal to the shortest. Letter case, spaces,
 * punctuation, accents, "the", "&" for "and", "Saint" for "St" and short forms of counties make no difference; then
 * "Bristol, City of" is turned round, and "London Borough of", "City Council", "MBC" and the like are left out.
 *
 * @example
 * nameForms("City of York Council").map(({ key }) => key); // => ["cityofyorkcouncil", "cityofyork", "york"]
 */
export function nameForms(text: string): readonly NameForm[] {
  const whole = wordsOf(text);
  const forms = new Map<string, NameForm>();
  const add = (words: string) => {
    const key = words.replaceAll(" ", "");
    if (key !== "" && !forms.has(key)) forms.set(key, { key, words, saidCounty: saysCounty(whole, words) });
  };
  add(whole);
  // "Corporation of the City of London" is the City of London before it is London: strip one layer at a time.
  for (let words = whole.replace(turnedRound, "$2 of $1"), layers = ""; words !== layers;) {
    layers = words;
    add(words);
    add(words.replace(after, ""));
    words = words.replace(after, "").replace(before, "");
  }
  return [...forms.values()];
}

function wordsOf(text: string): string {
  const letters = plainText(text)
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ");
  const words = letters.replace(/['’‘`]/g, "").split(/[^\p{Letter}\p{Number}]+/u);
  return words
    .filter((word) => word !== "" && word !== "the")
    .map((word) => shortFor.get(word) ?? word)
    .join(" ");
}

function saysCounty(whole: string, words: string): boolean {
  const said = (text: string) => text.split(" ").filter((word) => word === "county" || word === "cc").length;
  return said(whole) > said(words);
}
