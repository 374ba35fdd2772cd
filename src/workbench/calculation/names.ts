import { sheetOfReference } from "./formula-references";

/** The names that formulas may use, of the workbook and of its sheets. Excel ignores case in names. */
export interface Names {
  /** All of them, in lower case. @param scope the sheet's name; null for the workbook's */
  all(): readonly { readonly name: string; readonly scope: string | null; readonly refersTo: string }[];
  has(name: string, scope: string | null): boolean;
  set(name: string, scope: string | null, refersTo: string): void;
  delete(name: string, scope: string | null): void;
  /** What a name stands for, the workbook's first; null if there is none. */
  meaningOf(name: string): string | null;
  /** @param sheet where the formula stands, by name */
  seenFrom(sheet: string | null): SeenNames;
}

/** Names as a sheet sees them: its own hide the workbook's, and those of another sheet need its name before them. */
export interface SeenNames {
  /** Whether any sheet or the workbook has this name. @param name in lower case */
  has(name: string): boolean;
  /** @param text as in a formula: "Rate", "'Plan B'!Rate" */
  get(text: string): string | undefined;
}

export function createNames(): Names {
  /** By name in lower case, then by scope in lower case; "" for the workbook, since no sheet has that name. */
  const names = new Map<string, Map<string, string>>();
  const key = (scope: string | null) => scope?.toLowerCase() ?? "";
  const find = (name: string, scope: string | null) => names.get(name.toLowerCase())?.get(key(scope));
  return {
    all: () =>
      [...names].flatMap(([name, scopes]) =>
        [...scopes].map(([scope, refersTo]) => ({ name, scope: scope === "" ? null : scope, refersTo })),
      ),
    has: (name, scope) => find(name, scope) !== undefined,
    set(name, scope, refersTo) {
      const scopes = names.get(name.toLowerCase()) ?? new Map<string, string>();
      names.set(name.toLowerCase(), scopes.set(key(scope), refersTo));
    },
    delete(name, scope) {
      const scopes = names.get(name.toLowerCase());
      scopes?.delete(key(scope));
      if (scopes?.size === 0) names.delete(name.toLowerCase());
    },
    meaningOf(name) {
      const [first] = names.get(name.toLowerCase())?.values() ?? [];
      return find(name, null) ?? first ?? null;
    },
    seenFrom: (sheet) => ({
      has: (name) => names.has(name),
      get(text) {
        const name = text.slice(text.lastIndexOf("!") + 1);
        return find(name, sheetOfReference(text) ?? sheet) ?? find(name, null);
      },
    }),
  };
}
