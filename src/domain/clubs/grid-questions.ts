import type { Grid } from "./club-definition";

/** Ids of a section's questions that are asked in a grid, with those that ask for the whole of a row. */
export function gridQuestions({ grids = [] }: { readonly grids?: readonly Grid[] | undefined }): readonly string[] {
  return grids.flatMap(({ rows }) =>
    rows.flatMap(({ cells, whole }) => (whole === undefined ? cells : [...cells, whole])),
  );
}
