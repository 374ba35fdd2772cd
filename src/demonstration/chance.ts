/**
 * Chance that is the same for the same words on every machine: whole-number arithmetic and the four operations, no
 * Math.exp or Math.cos, whose last digit may differ from one engine to another.
 */
export interface Chance {
  /** From 0 up to and not including 1. */
  share(): number;
  /** About normally spread, with mean 0 and standard deviation 1, between −6 and 6: the sum of twelve shares less 6. */
  normal(): number;
  /** A whole number from the first to the last, each as likely. */
  whole(first: number, last: number): number;
  /** One of the list, each as likely. */
  oneOf<Item>(list: readonly [Item, ...Item[]]): Item;
  /** One of the keys, as often as its weight says. */
  byWeight<Key extends string>(weights: Readonly<Record<Key, number>>): Key;
}

/** @param words whatever the chance is of: seed, club, member, question … */
export function chanceOf(...words: readonly (string | number)[]): Chance {
  const next = sequence(words.join("|"));
  const share = () => next() / 4_294_967_296;
  return {
    share,
    normal() {
      let sum = -6;
      for (let at = 0; at < 12; at++) sum += share();
      return sum;
    },
    whole: (first, last) => first + Math.floor(share() * (last - first + 1)),
    oneOf: (list) => list[Math.floor(share() * list.length)] ?? list[0],
    byWeight<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
      const keys = Object.keys(weights) as Key[];
      let left = share() * keys.reduce((sum, key) => sum + weights[key], 0);
      for (const key of keys) {
        left -= weights[key];
        if (left < 0) return key;
      }
      const last = keys.at(-1);
      if (last === undefined) throw new RangeError("There is nothing to choose from.");
      return last;
    },
  };
}

/** Whole numbers below 2³², as they follow from the words: sfc32, begun with an FNV hash of them. */
function sequence(words: string): () => number {
  let [a, b, c, count] = [hash(words, 0x81_1c_9d_c5), hash(words, 0x9e_37_79_b9), hash(words, 0x85_eb_ca_6b), 1];
  const next = () => {
    const result = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  for (let at = 0; at < 8; at++) next();
  return next;
}

function hash(words: string, begin: number): number {
  let value = begin;
  for (let at = 0; at < words.length; at++) value = Math.imul(value ^ words.charCodeAt(at), 0x01_00_01_93);
  return value ^ (value >>> 15);
}
