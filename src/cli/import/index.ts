import { adultsImport } from "./adults/adults-import";
import { ascFrImport } from "./asc-fr/asc-fr-import";
import { childrensServicesImport } from "./childrens-services/childrens-services-import";
import { contextImport } from "./context/context-import";
import type { ImportedClub } from "./import-source";
import { publicHealthImport } from "./public-health/public-health-import";
import { section251Import } from "./section-251/section-251-import";
import { section251HistoryImport } from "./section-251-history/section-251-history-import";

/** How each published-data club gets its figures, in the order of the clubs. */
export const importedClubs: readonly ImportedClub[] = [
  section251Import,
  childrensServicesImport,
  ascFrImport,
  adultsImport,
  publicHealthImport,
  contextImport,
  section251HistoryImport,
];
