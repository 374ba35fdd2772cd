import * as z from "zod/mini";

/** How far a club year is. It takes submissions in in the states open and draft, from the day it opens on. */
export const collectionState = z.enum(["open", "closed", "draft", "final"]);

export type CollectionState = z.infer<typeof collectionState>;
