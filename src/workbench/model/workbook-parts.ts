import type { ChartList } from "./chart-list";
import type { CustomXmlList } from "./custom-xml-list";
import type { DateSystem } from "./date-system";
import type { NameList } from "./name-list";
import type { Recalculation } from "./recalculation";
import type { SettingList } from "./setting-list";
import type { Sheet } from "./sheet";
import type { SheetView } from "./sheet-properties";
import type { StyleList } from "./style-list";

/** What loading, saving and shifting need from the workbook model. */
export interface WorkbookParts {
  /** The year from whose first day its dates are counted. */
  dates: DateSystem;
  readonly sheets: readonly Sheet[];
  readonly activeSheet: Sheet;
  readonly names: NameList;
  readonly charts: ChartList;
  readonly settings: SettingList;
  readonly customXml: CustomXmlList;
  readonly styles: StyleList;
  readonly recalculation: Recalculation;
  sheet(id: string): Sheet;
  sheetByName(name: string): Sheet | null;
  addSheet(name?: string): Sheet;
  changeSheet(id: string, change: Partial<SheetView>): void;
  activate(id: string): void;
}
