import type { FunctionsMetadata } from "../../protocol/runtime-runner";
import { excelFunctions } from "./excel-functions";
import type { FunctionHelp } from "./function-help";

/** The functions that a workbook can use and that we can say something about: the add-in's first, then Excel's. */
export function knownFunctions({ functions }: Pick<FunctionsMetadata, "functions">): FunctionHelp[] {
  const ours = functions.map(({ name, description = "", parameters }): FunctionHelp => ({
    name: `CLUB.${name}`,
    description: description.replaceAll(/\s+/g, " "),
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: (parameter.description ?? "").replaceAll(/\s+/g, " "),
      isOptional: parameter.optional ?? false,
      isRepeated: parameter.repeating ?? false,
    })),
  }));
  return [...ours.sort((a, b) => a.name.localeCompare(b.name, "en-GB")), ...excelFunctions()];
}
