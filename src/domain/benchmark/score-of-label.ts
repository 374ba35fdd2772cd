import type { SearchIndex } from "../search/search-index";
import type { LabelConcept } from "./label-concepts";
import { isFiller, isVagueWord } from "./telling-words";
import { saysArea, type ServiceArea } from "./service-area";
import type { Subject } from "./subject";

/** How much of its weight a word keeps that a name may have or not. */
const fillerWeight = 0.15;
/** What a label has besides its heading's words counts a little less than what it says itself. */
const contextTrust = 0.95;
/** Words of the line's headings that a subject has decide between two that are otherwise alike. */
const contextBonus = 0.1;
/** A label that names a subject word by word means no other that has these words too. */
const exactBonus = 0.2;
/** A doubtful meaning of this much of the label makes all of it doubtful. */
const leastTrust = 0.6;
/** From here on it is but another name. */
const sameTrust = 0.95;

export interface LabelScore {
  /** From 0 to 1, and a little more if the label and its headings name exactly this subject. */
  readonly score: number;
  /** Whether a part of the label was taken to mean something that it rarely means. */
  readonly isDoubtful: boolean;
  /** Whether only words that stand in many names are the same. */
  readonly isVague: boolean;
}

export const nothingAlike: LabelScore = { score: 0, isDoubtful: false, isVague: false };

/**
 * How much of a label a subject says and of a subject the label, each from 0 to 1: the lesser counts. What the subject
 * says besides may stand in a heading: "18 to 64", "learning disability". Of several names of a subject the one that is
 * said counts.
 */
export function scoreOfLabel(
  index: SearchIndex,
  concepts: readonly LabelConcept[],
  { names, anyName, area }: Subject,
  context: ReadonlySet<string>,
): LabelScore {
  const scores = names.map((name) => scoreOfName(index, concepts, name, anyName, area, context));
  return scores.reduce((best, one) => (one.score > best.score ? one : best), nothingAlike);
}

function scoreOfName(
  index: SearchIndex,
  concepts: readonly LabelConcept[],
  name: ReadonlySet<string>,
  anyName: ReadonlySet<string>,
  area: ServiceArea | null,
  context: ReadonlySet<string>,
): LabelScore {
  let [found, whole] = [0, 0];
  let isDoubtful = false;
  let isAllSaid = true;
  const explained = new Set<string>();
  for (const { words, meanings, weight } of concepts) {
    whole += weight;
    const [surest, ...others] = meanings.filter((one) => one.words.every((word) => anyName.has(word)));
    if (surest !== undefined) {
      found += weight * surest.trust;
      isDoubtful ||= surest.trust < leastTrust;
      isAllSaid &&= surest.trust >= sameTrust;
      for (const word of [surest, ...others.filter(({ trust }) => trust >= sameTrust)].flatMap((one) => one.words))
        explained.add(word);
      continue;
    }
    isAllSaid &&= words.every(isFiller);
    if (words.every((word) => saysArea(word, area))) found += weight;
  }
  if (whole === 0 || explained.size === 0) return nothingAlike;
  const isVague = [...explained].every((word) => isVagueWord(word));
  let [known, all] = [0, 0];
  let fromContext = false;
  for (const word of name) {
    // "Support" may be left out of "learning disability support", not of "family support".
    const isOptional = !isVague && (isFiller(word) || word === "support");
    const weight = index.rarityOf(word) * (isOptional ? fillerWeight : 1);
    all += weight;
    if (explained.has(word) || saysArea(word, area)) known += weight;
    else if (context.has(word)) {
      known += weight * contextTrust;
      fromContext ||= !isFiller(word);
    }
  }
  if (all === 0) return nothingAlike;
  const isExact = !fromContext && isAllSaid && [...name].every((word) => explained.has(word));
  const score = Math.min(found / whole, known / all);
  const bonus = (isExact ? exactBonus : 0) + (fromContext && score > 0.7 ? contextBonus : 0);
  return { score: isVague && !isExact ? score * 0.6 : score + bonus, isDoubtful, isVague };
}
