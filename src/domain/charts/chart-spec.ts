/** What a chart compares, as written in its cells in the workbook. */
export interface ChartParameters {
  /** Ids or labels, as many as the kind takes, in its order; "" where one was left blank. */
  readonly indicators: readonly string[];
  /** A peer group, as the functions take it. */
  readonly peers: string;
  /** "" where the kind shows every year. */
  readonly year: string;
  /** Code or name of the authority that is highlighted. */
  readonly member: string;
  /** Settings that only this kind has, by its own names for them. */
  readonly options: Readonly<Record<string, string>>;
}

/** An axis with values. */
export interface ChartAxis {
  /** e.g. "£ a week". */
  readonly title: string;
  /** Excel number format of the figures. */
  readonly numberFormat: string;
  /** Excel number format of the numbers along it: £k or £m where that is shorter. */
  readonly tickFormat: string;
  /** Its least value: 0 for bars, so that lengths compare; null to let Excel choose, as for bars below 0. */
  readonly minimum: number | null;
  /** Its greatest value; Excel chooses it if left out. */
  readonly maximum?: number;
  /** The distance between its gridlines, of which there are about three; null if there are no figures. */
  readonly step: number | null;
}

/** A point that says what it is. */
export interface ChartLabel {
  /** Which series, by the kind's own word for it. */
  readonly series: string;
  /** The drawn row, counting from 0. */
  readonly row: number;
  /** Where its label stands. */
  readonly side: "above" | "below" | "left" | "right" | "inside" | "inside end" | "inside base";
  /** What to say, unless the series' labels show cells; the series' name and the value if left out. */
  readonly text?: string;
  /** The value alone, in place of the name and the value. */
  readonly isValueOnly?: true;
}

/** The figures that a chart's words were made from; null if missing. */
export interface ChartFigures {
  readonly own: number | null;
  readonly median: number | null;
  readonly n: number;
  /** Others that only this kind has, by its own names for them. */
  readonly [more: string]: number | null;
}

/** What a kind of chart says about its data. The figures are not here: the workbook calculates them, so the chart stays live. */
export interface ChartDescription {
  /** Which of the kind's forms, such as bars or columns. */
  readonly form: string;
  /** Two lines: what the chart says; indicator, unit and year. */
  readonly title: string;
  /** What stands below the chart: source, release, and what to know before using the figures. */
  readonly note: string;
  /** For people who can't see the chart: what is drawn and what it shows. */
  readonly caption: string;
  /** What the title was made from, so that nobody reads it beside other figures. */
  readonly figures: ChartFigures;
  /** Where these are many: the same figures as the workbook has them in a table, row by row. Null or "" if missing. */
  readonly table?: readonly (readonly (number | string | null)[])[];
  /** Name of the authority that is highlighted. */
  readonly own: string;
  /** The value axis; where the chart has values along both, the horizontal one after it. */
  readonly axes: readonly [ChartAxis, ...ChartAxis[]];
  /** How many rows of figures it draws. */
  readonly rows: number;
  /** The most rows it could need once its cells are changed or a later release comes. */
  readonly capacity: number;
  /** Row labels that no formula gives, such as years; empty where formulas give them all. */
  readonly labels: readonly string[];
  /** Other texts that its formulas need and no formula gives, such as the id of a denominator. */
  readonly given?: readonly string[];
  /** Points of lines that say what they are; empty if everything drawn has a name already. */
  readonly pointLabels: readonly ChartLabel[];
}

/** What people can choose from for a chart, by the parameters' own names. */
export interface ChartChoices {
  readonly indicators: readonly ChartOption[];
  readonly peers: readonly ChartOption[];
  readonly years: readonly ChartOption[];
  /** Shown by the short names that also stand beside bars. */
  readonly members: readonly ChartOption[];
}

/** An entry of a list: what it shows, and what that means to the functions. */
export interface ChartOption {
  readonly shown: string;
  readonly value: string;
}

/** A chart of a kind, what it compares and what it says. */
export interface DescribedChart extends ChartDescription {
  readonly kind: string;
  readonly parameters: ChartParameters;
}

/** A chart as plain data, with what people can change it to. */
export interface ChartSpec extends DescribedChart {
  readonly choices: ChartChoices;
}
