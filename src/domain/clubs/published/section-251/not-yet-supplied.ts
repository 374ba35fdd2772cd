import type { PublishedClub } from "../../published-club";

/** What belongs in the Section 251 club and was not to hand. */
export const notYetSupplied: PublishedClub["notYetSupplied"] = [
  {
    what: "Section 251 budget of children's social care, line by line",
    shape:
      "For each authority and financial year from 2016-17, the planned gross spend, income and net spend of every line of the social-care table, in GBP, as indicators with the basis budget beside those of the outturn.",
  },
  {
    what: "Lines of the outturn below the totals (residential care, fostering, adoption and others) since 2016-17",
    shape:
      "For each authority and financial year from 2016-17, gross spend by own, private, other public and voluntary provision, income and net spend, in GBP: what the history of 2008 to 2014 has, carried on.",
  },
  {
    what: "Numbers of schools and teachers",
    shape:
      "For each authority and January census or November workforce census, schools by phase and kind, teachers in full-time equivalents, and pupils for each teacher.",
  },
];
