/** What one member wrote about its policy and practice, in a club's scrapbook. */
export interface ScrapbookAnswer {
  /** Unique among all answers. */
  readonly id: string;
  readonly club: string;
  readonly clubLabel: string;
  /** The club year, written 2025-26. */
  readonly year: string;
  readonly question: {
    /** The question's permanent id in the club. */
    readonly id: string;
    readonly label: string;
  };
  /** Id of what it is about (scrapbookTopics); null if the question goes with none of them. */
  readonly topic: string | null;
  readonly member: {
    /** ONS code; null where the club does not say who wrote what. */
    readonly code: string | null;
    readonly name: string;
  };
  /** ISO date on which it was given. */
  readonly date: string;
  readonly text: string;
  /** True for demonstration data, which is said wherever it is shown or inserted. */
  readonly demonstration: boolean;
}
