import type { Grid } from "./club-definition";

/** Whether the answers of each row are added up, and so have one unit. */
export function addsRows({ adds }: Pick<Grid, "adds">): boolean {
  return adds === undefined || adds === "rows";
}

/** Whether the answers of each column are added up. */
export function addsColumns({ adds }: Pick<Grid, "adds">): boolean {
  return adds === undefined || adds === "columns";
}
