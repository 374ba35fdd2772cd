import words from "./function-words.json";

interface FunctionWords {
  /** What it gives, in a sentence. */
  readonly gives: string;
  /** The names of its arguments, in order. */
  readonly parameters: readonly string[];
}

/** What the metadata say of one of our functions, by its name after "CLUB."; of an unknown one, nothing. */
export function wordsOfFunction(id: string): FunctionWords {
  return (words as Readonly<Partial<Record<string, FunctionWords>>>)[id] ?? { gives: "", parameters: [] };
}
