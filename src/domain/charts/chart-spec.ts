/** What a chart compares, as written in its cells in the workbook. */
export interface ChartParameters {
  /** Ids or labels, as many as the kind takes, in its order. */
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
  /** e.g. "£ per week". */
  readonly title: string;
  /** Excel number format of the figures along it. */
  readonly numberFormat: string;
  /** Its least value: 0, so that lengths compare; null if a figure is negative. */
  readonly minimum: 0 | null;
}

/** What a kind of chart says about its data. The figures are not here: the workbook calculates them, so the chart stays live. */
export interface ChartDescription {
  /** One paragraph a line. */
  readonly title: string;
  /** Alternative text, for people who can't see the chart: what is drawn and what it shows. */
  readonly caption: string;
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
}

/** A chart as plain data: its kind, what it compares and what it says. */
export interface ChartSpec extends ChartDescription {
  readonly kind: string;
  readonly parameters: ChartParameters;
}
