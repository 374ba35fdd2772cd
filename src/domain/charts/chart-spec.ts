/** What a chart compares, in the words that its cells in the workbook hold. */
export interface ChartParameters {
  /** Ids or labels, as many as the kind takes, in its order. */
  readonly indicators: readonly string[];
  /** A peer group, as the functions take it. */
  readonly peers: string;
  /** "" where the kind shows every year. */
  readonly year: string;
  /** Code or name of the authority that stands out. */
  readonly member: string;
  /** What only this kind asks for, by the names that it gives. */
  readonly options: Readonly<Record<string, string>>;
}

/** An axis with values. */
export interface ChartAxis {
  /** e.g. "£ per week". */
  readonly title: string;
  /** Excel number format of the figures along it. */
  readonly numberFormat: string;
  /** Its least value: 0, so that lengths compare; null where a figure is negative. */
  readonly minimum: 0 | null;
}

/** What a kind of chart says of its data. The figures are not here: the workbook calculates them, so that the chart stays live. */
export interface ChartDescription {
  /** One paragraph a line. */
  readonly title: string;
  /** For people who do not see the chart: what is drawn, and what it shows. */
  readonly caption: string;
  /** Name of the authority that stands out. */
  readonly own: string;
  /** The value axis; where the chart has values along both, the horizontal one after it. */
  readonly axes: readonly [ChartAxis, ...ChartAxis[]];
  /** How many rows of figures it draws. */
  readonly rows: number;
  /** How many rows it could come to need when its cells are changed, or with a later release. */
  readonly capacity: number;
  /** What stands beside the rows where no formula gives it, such as years; none where formulas give it all. */
  readonly labels: readonly string[];
}

/** A chart as plain data: its kind, what it compares, and what is said of that. */
export interface ChartSpec extends ChartDescription {
  readonly kind: string;
  readonly parameters: ChartParameters;
}
