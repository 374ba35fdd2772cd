/** Something new in the add-in. */
export interface WhatsNewLine {
  /** Permanent: by it a machine remembers what was read. */
  readonly id: string;
  /** The beginning of the changelog's entry for it. */
  readonly text: string;
}

/** How many lines are worth reading. */
export const mostNews = 5;

/**
 * What is new for anyone who uses the add-in, the most useful first: at most five entries of the changelog's newest
 * section, each from its beginning.
 */
export const whatsNew: readonly WhatsNewLine[] = [
  {
    id: "refresh-lists-changes",
    text: "Refresh lists what changed: every cell with a CLUB function that shows something else, from what to what and from which release to which",
  },
  { id: "freeze", text: "Freeze turns CLUB formulas into the values they show, for colleagues without the add-in" },
  {
    id: "trial-balance",
    text: "Fill in answers from a trial balance: map its codes once, see a control total to the penny, and put in live formulas or values",
  },
  {
    id: "your-clubs",
    text: "Your clubs: under Club, one page says what each of your clubs asks, by when, how far it is and what is next",
  },
  {
    id: "search",
    text: 'Search all your clubs in everyday words ("cost of foster care", "kids in care"), or browse by club and heading',
  },
];
