import type { DirectoryIndicator } from "../release/directory";
import { wordsOf } from "../search/words-of";

/** The services whose words are alike: "residential care" is one thing for children and another for older people. */
export type ServiceArea = "children" | "adults" | "public health";

/** What the ids of published figures begin with. */
const idsOf: readonly (readonly [ServiceArea, RegExp])[] = [
  [
    "children",
    /^(s251|s251-history|cs|cla|cin|cpp|sen|adoption|ctx\.(social-workers|fostering|childrens-homes|secure))\b/,
  ],
  ["adults", /^(adults|ascfr)\b/],
  ["public health", /^ph\b/],
];

/** The service that an indicator is about; null if it is about none of them, or that isn't known. */
export function areaOfIndicator({ id }: Pick<DirectoryIndicator, "id">): ServiceArea | null {
  return idsOf.find(([, begins]) => begins.test(id))?.[0] ?? null;
}

const words: readonly (readonly [ServiceArea, RegExp])[] = [
  ["public health", /\bpublic health\b/i],
  [
    "children",
    /\b(child(ren)?('?s)?|looked after|LAC|CLA|young people|youth|famil(y|ies)|foster\w*|adopt\w*|schools?|pupils?|SEND?|high needs|s(ection )?251|corporate parenting|care leavers?|leaving care)\b/i,
  ],
  [
    "adults",
    /\b(adults?('?s)?|ASC|older people|older persons?|elderly|18\s*(-|to)\s*64|65\s*\+|65 and over|learning disabilit(y|ies)|physical disabilit(y|ies)|working age|extra care|reablement|OP|LD|PD)\b/i,
  ],
];

/** The one service that a text names; null if it names none or several. */
export function areaOfText(text: string): ServiceArea | null {
  const named = words.filter(([, names]) => names.test(text)).map(([area]) => area);
  // Public health is for children and adults alike.
  if (named[0] === "public health") return /\bsocial care\b/i.test(text) ? null : "public health";
  return named.length === 1 ? (named[0] ?? null) : null;
}

const areaWords: Readonly<Record<ServiceArea, ReadonlySet<string>>> = {
  children: new Set(wordsOf("children child")),
  adults: new Set(wordsOf("adult adults")),
  "public health": new Set(wordsOf("public health")),
};

/** Whether a word says no more than the service that something is of. */
export function saysArea(word: string, area: ServiceArea | null): boolean {
  return area !== null && areaWords[area].has(word);
}
