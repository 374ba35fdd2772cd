/** Which codes are meant: one code, all that begin or end so, or a range of numbers. */
export type CodePattern =
  | { readonly match: "is" | "begins with" | "ends with"; readonly code: string }
  /** From one code to another, both included: of equal length, and equal up to the digits that count. */
  | { readonly match: "from"; readonly code: string; readonly to: string };

/** Which centres are meant. */
export type CentrePattern = Exclude<CodePattern, { readonly match: "from" }>;

/** The words that the mapping's sheet has for each kind. */
export const codeMatches = ["is", "begins with", "ends with", "from"] as const;

/** Why a pattern can't be used; null if it can. */
export type PatternFault = "no code" | "not a range";

/**
 * Whether a code is meant. Letters, leading zeros and every character count as they are: "0123" is not "123", and an
 * asterisk is an asterisk. A range includes only codes of its own length with digits in the places that differ.
 */
export function isMeant(pattern: CodePattern, code: string): boolean {
  switch (pattern.match) {
    case "is":
      return code === pattern.code;
    case "begins with":
      return code.startsWith(pattern.code);
    case "ends with":
      return code.endsWith(pattern.code);
    case "from": {
      const stem = stemOf(pattern);
      const digits = code.slice(stem.length);
      return (
        code.length === pattern.code.length &&
        code.startsWith(stem) &&
        /^\d*$/.test(digits) &&
        pattern.code <= code &&
        code <= pattern.to
      );
    }
  }
}

/** What is wrong with a pattern; null if nothing is. */
export function patternFault(pattern: CodePattern): PatternFault | null {
  if (pattern.code === "") return "no code";
  if (pattern.match !== "from") return null;
  const { code, to } = pattern;
  const stem = stemOf(pattern);
  const isRange =
    code.length === to.length &&
    code <= to &&
    [code, to].every((one) => one.startsWith(stem) && /^\d+$/.test(one.slice(stem.length)));
  return isRange ? null : "not a range";
}

/** What comes before the digits that count in a range: "A" of A100 to A199. */
export function stemOf({ code }: { readonly code: string }): string {
  return code.replace(/\d+$/, "");
}

/** A pattern as people write it: "4100", "4…", "…4100", "4100 to 4199". */
export function patternInWords(pattern: CodePattern): string {
  switch (pattern.match) {
    case "is":
      return pattern.code;
    case "begins with":
      return `${pattern.code}…`;
    case "ends with":
      return `…${pattern.code}`;
    case "from":
      return `${pattern.code} to ${pattern.to}`;
  }
}
