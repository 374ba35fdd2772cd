/** What the sheet of a mapping says of lines that are nobody's question. */
export const notThisClubs = "Not this club's";

/** The columns of a mapping's table, from the left: headers, by which they are read again, and widths in pixels. */
export const mappingColumns = {
  match: { header: "Code…", width: 84 },
  code: { header: "Code", width: 96 },
  to: { header: "To", width: 72 },
  centreMatch: { header: "Centre…", width: 84 },
  centre: { header: "Centre", width: 96 },
  question: { header: "Question", width: 150 },
  label: { header: "Answer", width: 260 },
  sign: { header: "Sign (1 or −1)", width: 64 },
  share: { header: "Share (%)", width: 64 },
  again: { header: "Counted again", width: 70 },
  rows: { header: "Rows", width: 64 },
  amount: { header: "Ledger (£)", width: 110 },
  answer: { header: "To the answer (£)", width: 110 },
  note: { header: "Note", width: 220 },
} as const;

export type MappingColumn = keyof typeof mappingColumns;
