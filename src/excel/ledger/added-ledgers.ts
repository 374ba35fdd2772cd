import type { AddedObstacle } from "../../actions/questionnaire-ports";
import {
  ledgerRangeName,
  ledgerSheetName,
  mappingNames,
  mappingSheetName,
  mappingTableName,
} from "../../domain/ledger/ledger-names";
import { type FoundAdded, nothingToRemove, partsOf } from "../found-added";
import type { WorkbookParts } from "../read-workbook-parts";

type ObstacleTo = (
  sheets: readonly string[],
  astray: readonly string[],
  ours: readonly string[],
) => AddedObstacle | null;

/** The sheets of ledger mapping: the mapping, by its table, and the newest ledger that we put on a sheet, by its name. */
export function addedLedgers({ names, tables }: WorkbookParts, obstacleTo: ObstacleTo): readonly FoundAdded[] {
  const columns = new Set<string>(Object.values(mappingNames));
  const ofMapping = names.map(({ name }) => name).filter((name) => columns.has(name));
  const mappings = tables.flatMap(({ name, sheet }): FoundAdded[] => {
    if (name !== mappingTableName || sheet === null) return [];
    const ours = [mappingTableName, ...ofMapping];
    const obstacle = obstacleTo([sheet], sheet.startsWith(mappingSheetName) ? [] : [sheet], ours);
    const parts = partsOf(["mapping", 1, [sheet]]);
    return [{ ...nothingToRemove, kind: "mapping", name: "", sheets: [sheet], names: ofMapping, parts, obstacle }];
  });
  const ledgers = names.flatMap(({ name, sheet }): FoundAdded[] => {
    if (name !== ledgerRangeName || sheet === null) return [];
    const obstacle = obstacleTo([sheet], sheet.startsWith(ledgerSheetName) ? [] : [sheet], [name]);
    const parts = partsOf(["ledger", 1, [sheet]]);
    return [{ ...nothingToRemove, kind: "ledger", name: "", sheets: [sheet], names: [name], parts, obstacle }];
  });
  return [...mappings, ...ledgers];
}
