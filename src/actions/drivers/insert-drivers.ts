import { layOutAssessment } from "../../domain/drivers/sheet/lay-out-assessment";
import { layOutDrivers } from "../../domain/drivers/sheet/lay-out-drivers";
import type { Result } from "../../domain/result";
import type { TemplateWorkbook } from "../template-ports";
import type { ReadDrivers } from "./read-drivers";

/** Adds a sheet with the drivers and the figures they were worked out from. @returns the sheet's name */
export function insertDrivers(workbook: TemplateWorkbook, { result, own }: ReadDrivers): Promise<Result<string>> {
  return workbook.addTemplate(layOutDrivers(result, own));
}

/** Adds a sheet with the self-assessment of what figures can't show. @returns the sheet's name */
export function insertAssessment(workbook: TemplateWorkbook, { result, own }: ReadDrivers): Promise<Result<string>> {
  const { rows, stamps } = result.figures;
  const member = rows.find(({ code }) => code === own)?.name ?? "";
  return workbook.addTemplate(
    layOutAssessment(
      member,
      stamps.some(({ demonstration }) => demonstration),
    ),
  );
}
