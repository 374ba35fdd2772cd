/** What one reads about a function while typing a formula. */
export interface FunctionHelp {
  /** As typed, such as "CLUB.VALUE". */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly isOptional: boolean;
    /** True if more like it may follow. */
    readonly isRepeated: boolean;
  }[];
}

/** Those whose name begins with what was typed, with or without "CLUB."; none for less than one letter. */
export function matchingFunctions(functions: readonly FunctionHelp[], typed: string): FunctionHelp[] {
  const wanted = typed.toUpperCase();
  if (wanted === "") return [];
  const whole = functions.filter(({ name }) => name.startsWith(wanted));
  const ours = functions.filter(({ name }) => name.startsWith(`CLUB.${wanted}`));
  return [...new Set([...whole, ...ours])];
}
