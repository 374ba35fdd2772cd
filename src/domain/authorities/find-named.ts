import { withinSentence } from "../charts/within-sentence";
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

/** What we need to know about a member to find it by name. */
export interface Named {
  readonly code: string;
  readonly name: string;
  readonly abolished: boolean;
}

export type NamedFound =
  | { readonly kind: "found"; readonly index: number }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Named[] }
  /** Not a member: the name most likely meant, or what the text is the name of. */
  | { readonly kind: "none"; readonly suggestion: string | null; readonly about: About | null };

/** What we know about a name or code that is not a member's. */
export interface About {
  /** What it is, as in Place; null for an authority. */
  readonly kind: string | null;
  readonly sentence: string;
}

/**
 * Finds a member by what people call it: its ONS code or any earlier or later one, its Department for Education number,
 * its name, its legal name and its usual names, as nameForms reads them. If an abolished authority and a current one
 * share a name, it means the current one; find the other by its code.
 *
 * A number that the adult social care returns use for another authority is ambiguous. Something we know to be something
 * else (a district, a council in Wales, a region, an authority that is not a member) is never taken for a member, and
 * we suggest no member for it.
 *
 * @param members pass the same array every time: it is indexed once
 */
export const findNamed = oncePerText((members: readonly Named[], text): NamedFound =>
  findWithCode(members, plainText(text)),
);

/**
 * As find, but also takes a name with its code in brackets, as in our lists of candidates; both must mean the same
 * authority.
 */
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
    // Somebody who types "Leicester County Council" may well mean Leicestershire's.
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

/**
 * A listed authority that is not a member. If it was abolished, members whose names begin like its own may be its
 * successors.
 */
function notAmong(members: readonly Named[], authority: ListedAuthority, forms: readonly NameForm[]): NamedFound {
  const { name, code, ended } = authority;
  const successors = ended === null ? null : begunBy(members, forms);
  if (successors?.kind === "ambiguous") return successors;
  const about = ended === null ? `${name} (${code}) has no figures in it.` : `${name}: ${withinSentence(ended)}`;
  return said(null, about);
}

function said(kind: string | null, sentence: string): NamedFound {
  return { kind: "none", suggestion: null, about: { kind, sentence } };
}

/** More names than this are too many to choose from. */
const mostCandidates = 5;

/** The members whose names begin like this, if they are few enough to choose from. */
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

/** Town names are alike: two different letters in six make another town. Burton is not a misspelt Bolton. */
const slip = 0.25;

/** The known name nearest to the text; null if it is not a member's. */
function nearest(members: readonly Named[], forms: readonly NameForm[]): string | null {
  const known = bareNames(members);
  const near = closestMatch(forms.at(-1)?.words ?? "", known.keys(), slip);
  return near === null ? null : (known.get(near) ?? null);
}

/**
 * All known names, with the member for each that has one. Members come first, so that they win if two are equally near.
 */
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

/** Members by code with its punctuation, because made-up codes may differ in nothing else. Letter case is ignored. */
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
