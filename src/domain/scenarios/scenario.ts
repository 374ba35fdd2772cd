/** Where an input starts from. What can't be worked out leaves it blank, to be filled in. */
export type StartsFrom =
  /** The authority's own published figure. */
  | { readonly kind: "own"; readonly indicator: string }
  /** The peers' figure. */
  | { readonly kind: "peers"; readonly indicator: string; readonly figure: "PEERMEDIAN" | "PEERPOOLED" }
  /** One own published figure ÷ another of the same year, or of the year before it: a share of a total. */
  | { readonly kind: "share"; readonly part: string; readonly whole: string; readonly yearsBefore?: 1 }
  /** A number from a source, or an assumption that says so. */
  | { readonly kind: "given"; readonly value: number; readonly source: string }
  /** Nothing published has it: the council fills it in. */
  | { readonly kind: "blank"; readonly where: string };

/** What a scenario is given. Its name is the name of its cell on the sheet. */
export interface ScenarioInput {
  /** Two words or more, joined by underscores, so that it is never read as a cell's address: `Peer_rate`. */
  readonly name: string;
  readonly label: string;
  /** "GBP", "GBP per week", "share" (from 0 to 1, shown as a percentage), "per 10,000", or what is counted. */
  readonly unit: string;
  readonly decimals: number;
  readonly min: number;
  readonly max: number;
  /** What it means, and what belongs in it. */
  readonly definition: string;
  readonly startsFrom: StartsFrom;
  /** How far it may well be off, for the picture of what matters most: a share of its value, or an amount. */
  readonly varies: { readonly share: number } | { readonly by: number } | null;
}

/** A row of the sheet that is worked out. Its formula is Excel's own, over the names of inputs and of rows before it. */
export interface ScenarioStep {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly decimals: number;
  /** Without an equals sign. In a row of years, PRIOR(name) is a row's value of the year before. */
  readonly formula: string;
  /** A row with a value for each year; `first` is its formula for the first year, if that is another. */
  readonly years?: { readonly first?: string };
  /** In words; the formula with labels for its names if left out. */
  readonly how?: string;
  /** What else is to be known about it. */
  readonly note?: string;
}

/** Where a figure or a method comes from. */
export interface ScenarioSource {
  readonly title: string;
  readonly place: string;
}

/** A small picture: rows of years as lines or columns, or a few single results as bars. */
export interface ScenarioPicture {
  readonly kind: "lines" | "columns" | "bars";
  readonly title: string;
  readonly rows: readonly string[];
  /** Whether its bars may go below 0; if left out, their axis begins at 0, so that lengths compare. */
  readonly mayBeBelowZero?: true;
}

/**
 * A model of a change: what goes in, how it is worked out, what comes out. The pane builds its form from it, and the
 * sheet its cells; both work the same formulas out.
 */
export interface Scenario {
  /** Published, so permanent. */
  readonly id: string;
  readonly title: string;
  /** What it answers, in a sentence. */
  readonly question: string;
  readonly service: "children" | "adults" | "both";
  /** How many years its rows of years have; left out where it has none. Their numbers have the name Year_number. */
  readonly years?: number;
  readonly inputs: readonly ScenarioInput[];
  /** In reading order: a formula uses only inputs and what comes before it. */
  readonly steps: readonly ScenarioStep[];
  /** The steps that answer the question, the main one first; that one is a number for all inputs within their ranges. */
  readonly outputs: readonly [string, ...string[]];
  /** The step that is a saving in £ a year, for the savings tracker; null if what it works out is no saving. */
  readonly saving: string | null;
  readonly picture: ScenarioPicture;
  /** What is taken as given, and what the result does not say. A sentence each. */
  readonly assumptions: readonly string[];
  readonly sources: readonly ScenarioSource[];
}

/** The row that numbers the years 1, 2, 3 … */
export const yearNumber = "Year_number";
