/** What the sources that several scenarios rest on are called. */
export const sourceTitles = {
  cambridgeshire: "Cambridgeshire County Council, “People & Communities Budget” (presentation, 2017-18)",
  peopletoo: "CIPFA and Peopletoo, report on children's services (2017)",
  cumbria: "CIPFA, “Social care benchmarking case study: Cumbria County Council”",
} as const;

/** What the source of a figure begins with that is an example of Yardstick's and not the council's own. */
export const exampleStart = "Yardstick's example";

/** How it began in scenarios that were saved before; they are counted as well. */
export const formerExampleStart = "Our example";

/** Where a figure comes from that nobody publishes and that we chose. */
export const ourExample = `${exampleStart}: put in your own`;

/** Where a figure comes from that counts for nothing until it is put in. */
export const notYet = "Left at 0 until you fill it in";
