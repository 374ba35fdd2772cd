import type { SheetPlan } from "./sheet-plan";

/** Some rows of a sheet: what is laid out in them, and how many they are. */
export interface Block extends Pick<SheetPlan, "cells" | "names" | "statuses" | "lists" | "prompts" | "rowHeights"> {
  readonly rows: number;
}

/** Blocks that were laid out one below the other, as one. */
export function joinBlocks(blocks: readonly Block[]): Block {
  return {
    cells: blocks.flatMap(({ cells }) => cells),
    names: blocks.flatMap(({ names }) => names),
    statuses: blocks.flatMap(({ statuses }) => statuses),
    lists: blocks.flatMap(({ lists }) => lists),
    prompts: blocks.flatMap(({ prompts }) => prompts),
    rowHeights: Object.assign({}, ...blocks.map(({ rowHeights }) => rowHeights)) as Block["rowHeights"],
    rows: blocks.reduce((sum, { rows }) => sum + rows, 0),
  };
}
