import { closestMatch } from "../closest-match";
import { itemAt } from "../item-at";
import { oncePer } from "../once-per";
import { oncePerText } from "../once-per-text";
import { plainText } from "../plain-text";
import { authorityOfCode } from "./authority-of-code";
import { indexNames, literalKeys } from "./index-names";
import { kindOfCode } from "./kind-of-code";
import { listedAuthorities, type ListedAuthority } from "./listed-authorities";
import { nameForms, type NameForm } from "./name-forms";
import { placeOf, places } from "./place-of";

/** What a member needs to be found by name. */
export interface Named {
  readonly code: string;
  readonly name: string;
  readonly abolished: boolean;
}

export type NamedFound =
  | { readonly kind: "found"; readonly index: number }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Named[] }
  /** Not among them: the name that was most likely meant, or what the text is the name of. */
  | { readonly kind: "none"; readonly suggestion: string | null; readonly about: About | null };

/** What is known of a name or code that is no member's. */
export interface About {
  /** What it is, as Place has it; null for an authority. */
  readonly kind: string | null;
  readonly sentence: string;
}

/**
 * Finds a member by what people call it: its ONS code, any code that the authority had before or has since, its number at
 * the Department for Education, its name, its legal name and its usual names, as nameForms reads them. A name that an
 * abolished authority shares with a living one means the living one; the other is reached by its code.
 *
 * A number that the adult social care returns give to another authority could be either's. What is known to be something
 * else (a district, a council in Wales, a region, an authority that is not among the members) is never taken for a
 * member, nor is a member suggested for it.
 *
 * @param members the same array every time, as it is indexed once
 */
export const findNamed = oncePerText((members: readonly Named[], text): NamedFound =>
  findWithCode(members, plainText(text)),
);

/** A name with its code in brackets, as lists of candidates write it, must be a name of the same authority. */
function findWithCode(members: readonly Named[], text: string): NamedFound {
  const exact = codesOf(members).get(text.toUpperCase());
  if (exact !== undefined) return { kind: "found", index: exact };
  const coded = /^(.*\S)\s*\(\s*([A-Z]\d{8})\s*\)$/i.exec(text);
  if (coded === null) return find(members, text);
  const [, name = "", code = ""] = coded;
  const byCode = find(members, code);
  if (byCode.kind !== "found" || isCalled(itemAt(members, byCode.index), name)) return byCode;
  return said(null, `${code} is the code of ${itemAt(members, byCode.index).name}.`);
}

function find(members: readonly Named[], text: string): NamedFound {
  const forms = nameForms(text);
  for (const form of forms) {
    const found = livingOf(indexOf(members).get(form.key) ?? [], (at) => itemAt(members, at).abolished);
    const isName = /\D/.test(form.key);
    const listed = livingOf(listIndex().get(form.key) ?? [], ({ ended }) => isName && ended !== null);
    // Who writes of Leicester's county council may well mean Leicestershire's.
    const counties = form.saidCounty ? (listIndex().get(`${form.key}shire`) ?? []) : [];
    const candidates = [
      ...(found.length > 0 ? found.map((at) => itemAt(members, at)) : listed.map(asNamed)),
      ...counties.map(asNamed),
    ];
    const [only] = found;
    if (only !== undefined && candidates.length === 1) return { kind: "found", index: only };
    if (candidates.length > counties.length && candidates.length > 1) return { kind: "ambiguous", candidates };
    const [elsewhere] = listed;
    if (elsewhere !== undefined) return notAmong(members, elsewhere, forms);
    const place = placeOf(form.key);
    if (place !== null) return said(place.kind, place.sentence);
  }
  const kind = kindOfCode(text);
  if (kind !== null) return said(kind, `${text} is the code of ${withArticle(kind)}.`);
  return begunBy(members, forms) ?? { kind: "none", suggestion: nearest(members, forms), about: null };
}

/** An authority of the list that is not among the members; an abolished one may have successors there of its name. */
function notAmong(members: readonly Named[], authority: ListedAuthority, forms: readonly NameForm[]): NamedFound {
  const { name, code, ended } = authority;
  const successors = ended === null ? null : begunBy(members, forms);
  if (successors?.kind === "ambiguous") return successors;
  const about =
    ended === null
      ? `${name} (${code}) has no figures in it.`
      : `${name}: ${ended.charAt(0).toLowerCase()}${ended.slice(1)}`;
  return said(null, about);
}

function said(kind: string | null, sentence: string): NamedFound {
  return { kind: "none", suggestion: null, about: { kind, sentence } };
}

/** More names than this are no help to choose from. */
const mostCandidates = 5;

/** The members whose names begin so, where they are few enough to choose from. */
function begunBy(members: readonly Named[], forms: readonly NameForm[]): NamedFound | null {
  const key = forms.at(-1)?.key ?? "";
  const begins = (at: number) => [...itemAt(keysOf(members), at)].some((known) => known.startsWith(key));
  const begun = key === "" ? [] : members.filter((_, at) => begins(at));
  const [only] = begun;
  if (only === undefined || begun.length > mostCandidates) return null;
  return begun.length > 1
    ? { kind: "ambiguous", candidates: begun }
    : { kind: "none", suggestion: only.name, about: null };
}

/** Names of towns are alike: two other letters in six make another, as Burton is no slip for Bolton. */
const slip = 0.25;

/** The name nearest to the text of all that are known; null where that is no member's. */
function nearest(members: readonly Named[], forms: readonly NameForm[]): string | null {
  const known = bareNames(members);
  const near = closestMatch(forms.at(-1)?.words ?? "", known.keys(), slip);
  return near === null ? null : (known.get(near) ?? null);
}

/** All names that are known, with the member's where it is one; members come first, so that of two as near it is theirs. */
const bareNames = oncePer((members: readonly Named[]): ReadonlyMap<string, string | null> => {
  const names = new Map<string, string | null>();
  const add = (name: string, member: string | null) => {
    const bare = nameForms(name).at(-1)?.words ?? "";
    if (!names.has(bare)) names.set(bare, member);
  };
  for (const { name } of members) add(name, name);
  for (const { name } of [...listedAuthorities, ...places]) add(name, null);
  return names;
});

function livingOf<Item>(found: readonly Item[], isAbolished: (item: Item) => boolean): readonly Item[] {
  const living = found.filter((item) => !isAbolished(item));
  return living.length > 0 ? living : found;
}

const indexOf = oncePer((members: readonly Named[]) => {
  const given = new Set(members.map(({ code }) => code));
  return indexNames([...members.keys()], (at) => {
    const member = itemAt(members, at);
    const { codes = [], numbers = [] } = authorityOfCode(member.code) ?? {};
    return [
      member.code,
      ...codes.filter((code) => !given.has(code)),
      ...numbers.slice(0, 1).filter((number) => listIndex().get(number)?.length === 1),
      ...namesOf(member),
    ];
  });
});

const listIndex = () => indexOfList(listedAuthorities);

const indexOfList = oncePer((list: readonly ListedAuthority[]) =>
  indexNames(list, ({ name, codes, numbers, usualNames }) => [name, ...codes, ...numbers, ...usualNames]),
);

function namesOf({ code, name }: Named): readonly string[] {
  const listed = authorityOfCode(code);
  return listed === null ? [name] : [name, listed.name, ...listed.usualNames];
}

/** Members by code as it is written, since codes of no authority may differ in punctuation alone. */
const codesOf = oncePer(
  (members: readonly Named[]) => new Map(members.map(({ code }, at) => [code.toUpperCase(), at])),
);

/** The keys of the names of each member. */
const keysOf = oncePer((members: readonly Named[]) => members.map((member) => literalKeys(namesOf(member))));

function isCalled(member: Named, text: string): boolean {
  const names = literalKeys(namesOf(member));
  return nameForms(text).some(({ key }) => names.has(key));
}

function asNamed({ name, code, ended }: ListedAuthority): Named {
  return { name, code, abolished: ended !== null };
}

function withArticle(noun: string): string {
  if (noun.startsWith("other ")) return `an${noun}`;
  return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
}
