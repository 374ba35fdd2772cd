/** How many rows and columns every Excel sheet has. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;
