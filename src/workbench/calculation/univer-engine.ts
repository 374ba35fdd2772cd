import {
  BooleanNumber,
  LogLevel,
  ObjectMatrix,
  Univer,
  UniverInstanceType,
  type ICellData,
  type IWorkbookData,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
  type BaseFunction,
  type IAllRuntimeData,
} from "@univerjs/engine-formula";
import { lookupPastBlanks, lookups, tellBlankTexts } from "./blank-cells";
import { cellKey } from "./cell-key";
import type { Block } from "./blocks";
import { sheetSize } from "../../domain/sheet-size";
import { copyingSort } from "./copying-sort";
import { fixEngineCaches } from "./engine-caches";
import { guardEngine } from "./engine-guards";
import { excelComparison } from "./excel-comparison";
import type { SheetCells } from "./sheet-cells";
import { hyperlinkFunction } from "./hyperlink-function";
import { roundingText } from "./rounding-text";
import { singleFunction } from "./single-function";
import { limitSizes } from "./size-limits";
import { spilledRangeFunction } from "./spilled-range";

export interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly content: SheetCells;
  /** How many rows the engine sees. Whole-column references read them all, so we keep it close to the rows in use. */
  readonly rows: number;
  /** The rows that are not shown, and those of them that a filter hides. */
  readonly hidden: ReadonlySet<number>;
  readonly filtered: ReadonlySet<number>;
}

export interface SheetBlock extends Block {
  readonly sheet: string;
}

export interface CalculatedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: ICellData;
}

/**
 * Univer's formula engine without its workbook: takes inputs and gives results. It never sees names (`translateFormula`
 * replaces them), because it would keep parsed formulas with old names.
 */
export interface UniverEngine {
  readonly lexer: LexerTreeBuilder;
  /** Whether there is a function with this name, in upper case. */
  knows(name: string): boolean;
  register(...functions: readonly BaseFunction[]): void;
  /**
   * Calculates the formulas in the blocks and those that depend on them ("all": every formula), and returns the
   * results. A formula that can't be read or calculated is #VALUE!. Rejects if the engine fails outside any formula.
   */
  execute(sheets: readonly EngineSheet[], dirty: "all" | readonly SheetBlock[]): Promise<CalculatedCell[]>;
  /** The ranges of array formulas, each starting at the formula's cell; for a blocked one, the range it needs. */
  arrayRanges(): SheetBlock[];
  /** The value spilled to a cell; undefined if there is none. */
  spilledValue(sheet: string, row: number, column: number): Nullable<ICellData>;
  /** Drops the array of the cell's formula, because the cell gets a new input. */
  forgetArray(sheet: string, row: number, column: number): void;
  /** Drops all arrays, because cells have moved. */
  forgetArrays(): void;
  dispose(): void;
}

let engines = 0;

export function startUniverEngine(): UniverEngine {
  fixEngineCaches();
  tellBlankTexts();
  // The process has one cache of parsed formulas and their functions for all engines, keyed by this id.
  const unit = `workbook-${++engines}`;
  const univer = new Univer({ logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, { id: unit });
  const injector = univer.__getInjector();
  const calculation = injector.get(ICalculateFormulaService);
  const arrays = injector.get(FormulaDataModel);
  const dependencies = injector.get(IDependencyManagerService);
  const functions = injector.get(IFunctionService);
  const config = injector.get(IFormulaCurrentConfigService);
  const lexer = injector.get(LexerTreeBuilder);
  const runtime = injector.get(IFormulaRuntimeService);
  let giveUp: (cause: unknown) => void = () => undefined;
  guardEngine(calculation, runtime, lexer, (cause) => giveUp(cause));
  let known: readonly EngineSheet[] = [];
  // Functions about the size or order of sheets would look into Univer's workbook, which is empty.
  config.getSheetRowColumnCount = () => ({ rowCount: sheetSize.rows, columnCount: sheetSize.columns });
  config.getFilteredOutRows = (_unit, sheet, first, last) =>
    [...(known.find(({ id }) => id === sheet)?.filtered ?? [])].filter((row) => row >= first && row <= last);
  config.getSheetsInfo = () => ({
    sheetOrder: known.map(({ id }) => id),
    sheetNameMap: Object.fromEntries(known.map(({ id, name }) => [id, name])),
  });
  for (const name of ["SORT", "SORTBY"]) {
    const sort = functions.getExecutor(name);
    if (sort) functions.registerExecutors(copyingSort(sort));
  }
  for (const [name, how] of Object.entries(lookups)) {
    const lookup = functions.getExecutor(name);
    if (lookup) functions.registerExecutors(lookupPastBlanks(lookup, how));
  }
  const comparison = functions.getExecutor("COMPARE" as Parameters<typeof functions.getExecutor>[0]);
  if (comparison) functions.registerExecutors(excelComparison(comparison));
  const text = functions.getExecutor("TEXT");
  if (text) functions.registerExecutors(roundingText(text));
  limitSizes(functions, runtime);
  functions.registerExecutors(spilledRangeFunction(config, runtime), singleFunction(), hyperlinkFunction());

  return {
    lexer,
    knows: (name) => functions.hasExecutor(name as Parameters<typeof functions.hasExecutor>[0]),
    register: (...added) => functions.registerExecutors(...added),
    async execute(sheets, dirty) {
      // The engine builds its dependencies again for every calculation anyway, and would also keep the old ones.
      dependencies.reset();
      known = sheets;
      const completed = new Promise<IAllRuntimeData>((resolve, reject) => {
        const subscription = calculation.executionCompleteListener$.subscribe((data) => {
          subscription.unsubscribe();
          resolve(data);
        });
        giveUp = (cause) => {
          subscription.unsubscribe();
          reject(new Error("The formula engine could not calculate.", { cause }));
        };
      });
      await calculation.execute({
        formulaData: { [unit]: Object.fromEntries(sheets.map(({ id, content }) => [id, content.formulaData])) },
        arrayFormulaCellData: arrays.getArrayFormulaCellData(),
        arrayFormulaRange: arrays.getArrayFormulaRange(),
        forceCalculate: dirty === "all",
        dirtyRanges:
          dirty === "all" ? [] : dirty.map(({ sheet, ...range }) => ({ unitId: unit, sheetId: sheet, range })),
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        allUnitData: { [unit]: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetItem(sheet)])) },
        unitStylesData: { [unit]: workbook.getStyles() },
        unitSheetNameMap: { [unit]: sheetIdsByName(sheets) },
      });
      const { unitData } = await completed;
      return sheets.flatMap(({ id, content }) => {
        const calculated: CalculatedCell[] = [];
        unitData[unit]?.[id]?.forValue((row, column, value) => {
          if (content.formulas.has(cellKey(row, column)))
            calculated.push({ sheet: id, row, column, value: value ?? {} });
        });
        return calculated;
      });
    },
    arrayRanges() {
      return Object.entries(arrays.getArrayFormulaRange()[unit] ?? {}).flatMap(([sheet, matrix]) => {
        const ranges: SheetBlock[] = [];
        new ObjectMatrix(matrix).forValue((_row, _column, { startRow, endRow, startColumn, endColumn }) => {
          ranges.push({ sheet, startRow, endRow, startColumn, endColumn });
        });
        return ranges;
      });
    },
    spilledValue: (sheet, row, column) => arrays.getArrayFormulaCellData()[unit]?.[sheet]?.[row]?.[column],
    forgetArray(sheet, row, column) {
      const cell = { [row]: { [column]: null } };
      arrays.updateArrayFormulaCellData(unit, sheet, cell);
      arrays.updateArrayFormulaRange(unit, sheet, cell);
    },
    forgetArrays() {
      arrays.setArrayFormulaRange({});
      arrays.setArrayFormulaCellData({});
    },
    dispose: () => univer.dispose(),
  };
}

function sheetItem({ content, rows, hidden }: EngineSheet) {
  const rowData = Object.fromEntries([...hidden].map((row) => [row, { hd: BooleanNumber.TRUE }]));
  return { cellData: content.cells, rowCount: rows, columnCount: sheetSize.columns, rowData, columnData: {} };
}

/** The engine looks up sheets exactly as written in a formula; Excel ignores case. */
function sheetIdsByName(sheets: readonly EngineSheet[]): Record<string, string> {
  const ids = Object.fromEntries(sheets.map(({ id, name }) => [name, id]));
  const lowerCase = new Map(sheets.map(({ id, name }) => [name.toLowerCase(), id]));
  return new Proxy(ids, {
    get: (known, name, receiver) =>
      typeof name === "string" && !Object.hasOwn(known, name)
        ? lowerCase.get(name.toLowerCase())
        : Reflect.get(known, name, receiver),
  });
}
