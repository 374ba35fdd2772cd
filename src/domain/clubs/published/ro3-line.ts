/** A form in which the revenue outturn gives a line. */
export type Ro3Form = "expenditure" | "income" | "net";

/** Whom a line is for, so that it is divided by the residents of that age. */
export type Ro3Age = "all-ages" | "0-17" | "18-plus" | "18-64" | "65-plus";

/** A line of form RO3 of the revenue outturn: children's social care, adult social care, public health. */
export interface Ro3Line {
  /** Its part of an indicator's id, e.g. "physical-support.18-64"; permanent. */
  readonly key: string;
  /** As published, without the form behind it; the importer finds its figures by it. */
  readonly title: string;
  readonly label: string;
  /** What the money is for, as a sentence in our own words. */
  readonly purpose: string;
  readonly age: Ro3Age;
  /** Why it is divided by residents of that age where it is for others, as a sentence. */
  readonly ageNote?: string;
  /** True where it is part of other lines, so that it is not one of those that add up to the total. */
  readonly within?: true;
  /** Left out where the line is given in all three forms. */
  readonly forms?: readonly Ro3Form[];
}

/** A service on form RO3: its total, and the lines that are shares of it. */
export interface Ro3Service {
  /** The word that its club's ids begin with, e.g. "adults" in adults.ro3.total.net. */
  readonly club: string;
  /** e.g. "adult social care". */
  readonly name: string;
  readonly total: Ro3Line;
  readonly lines: readonly Ro3Line[];
}
