import type { BlankCells, CustomFunctionArgument, CustomFunctionCall, CustomFunctionRunner } from "../calculation";
import type { CustomFunctionCalls } from "./custom-function-calls";

/** The parts of functions.json that we use. */
export interface FunctionsMetadata {
  /**
   * True if functions accept errors in their arguments. If not, Excel shows the error and does not call the function.
   */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
    readonly options?: { readonly cancelable?: boolean };
  }[];
}

const namespace = "CLUB";

/**
 * Runs custom functions in the add-in, through office.js's own runtime: the calls of a recalculation are sent as one
 * message. Every declared parameter is passed, null if omitted, because the runtime adds its own argument after them.
 * In the workbook a function is called by namespace and name.
 */
export function createRuntimeRunner(
  host: { readonly customFunctions: CustomFunctionCalls },
  metadata: FunctionsMetadata,
  blankCells: BlankCells = "null",
): CustomFunctionRunner {
  const byName = new Map(metadata.functions.map((one) => [`${namespace}.${one.name}`.toUpperCase(), one]));
  return {
    names: [...byName.keys()],
    blankCells,
    takesErrors: metadata.allowErrorForDataTypeAny === true,
    run: (calls) =>
      host.customFunctions.invoke(
        calls.map(({ name, args, address }: CustomFunctionCall) => {
          const called = byName.get(name);
          const parameters = called?.parameters ?? [];
          const given = parameters.map(({ dimensionality }, index) => {
            const value = args[index] ?? null;
            return dimensionality === "matrix" ? asMatrix(value) : asScalar(value);
          });
          return {
            id: called?.id ?? name,
            args: [...given, ...args.slice(parameters.length)],
            address,
            cancelable: called?.options?.cancelable === true,
          };
        }),
      ),
  };
}

/** A parameter that takes a range always gets rows, even if the formula has a single value. */
function asMatrix(value: CustomFunctionArgument): CustomFunctionArgument {
  return value === null || Array.isArray(value) ? value : [[value as number | string | boolean]];
}

/**
 * A parameter that takes one value gets the value of a single cell. For a larger range Excel itself refuses the call.
 */
function asScalar(value: CustomFunctionArgument): CustomFunctionArgument {
  if (!Array.isArray(value)) return value;
  const rows = value as readonly (readonly CustomFunctionArgument[])[];
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : value;
}
