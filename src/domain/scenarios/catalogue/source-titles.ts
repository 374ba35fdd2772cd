/** What the sources that several scenarios rest on are called. */
export const sourceTitles = {
  cambridgeshire: "Cambridgeshire County Council, People and Communities budget, 2017-18",
  peopletoo: "CIPFA and Peopletoo, on children's services, 2017",
} as const;

/** Where a figure comes from that nobody publishes and that we chose. */
export const ourExample = "Our example: put in your own";
