import type { ImportedClub } from "./import-source";
import { section251Import } from "./section-251/section-251-import";

/** How each club of published data gets its figures, in the order of the clubs. */
export const importedClubs: readonly ImportedClub[] = [section251Import];
