import { gatherFigures } from "../../domain/drivers/gather-figures";
import { indicatorsOf } from "../../domain/drivers/driver-models";
import type { DriverModel } from "../../domain/drivers/driver-model";
import { workOutDrivers, type DriversResult } from "../../domain/drivers/work-out-drivers";
import type { Release } from "../../domain/release/release";
import { fail, succeed, type Result } from "../../domain/result";
import { workbookProblem } from "../../domain/workbook-problems";
import type { FiguresService } from "../ports";

/** The drivers of an outcome, and for whom. */
export interface ReadDrivers {
  readonly result: DriversResult;
  /** ONS code of the signed-in member; null if not known. */
  readonly own: string | null;
}

/** Works out the drivers of an outcome from the releases of the user's clubs; else why it can't. */
export async function readDrivers(
  figures: Pick<FiguresService, "withIndicator">,
  model: DriverModel,
): Promise<Result<ReadDrivers>> {
  const indicators = indicatorsOf(model);
  const found = await Promise.all(indicators.map((indicator) => figures.withIndicator(indicator)));
  const releases = new Map<string, Release>();
  let own: string | null = null;
  for (const [at, answer] of found.entries()) {
    const indicator = indicators[at] ?? "";
    if (!answer.ok) return answer.problem.code === "unknown-indicator" ? fail(lacking(model, indicator)) : answer;
    releases.set(indicator, answer.value.release);
    own ??= answer.value.own;
  }
  const gathered = gatherFigures(model, (indicator) => {
    const release = releases.get(indicator);
    if (release === undefined) throw new Error(`No release was asked for with ${indicator}.`);
    return release;
  });
  if (!gathered.ok) return gathered;
  const result = workOutDrivers(gathered.value);
  return result.ok ? succeed({ result: result.value, own }) : result;
}

function lacking({ measures, title }: DriverModel, indicator: string) {
  const what = measures.find((measure) => measure.indicator === indicator)?.name ?? title.toLowerCase();
  return workbookProblem("no-drivers-to-fit", {
    reason: `none of your clubs has figures of ${what} (${indicator}). Ask your administrator to let you read a club that has them.`,
  });
}
