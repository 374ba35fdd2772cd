import { becomePage } from "../../src/cli/excel/become-page";
import { startOffice } from "../../src/cli/excel/start-office";
import { describeHomes } from "../../src/domain/homes-chart/describe-homes";
import { readAnswers } from "../../src/domain/questionnaire/read-answers";
import type { Result } from "../../src/domain/result";
import { addHomesChart } from "../../src/excel/homes-chart/add-homes-chart";
import { readQuestionnaire } from "../../src/excel/read-questionnaire";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";
import { questionnaireFile, usualPlan } from "../../test/cli/questionnaire-file";
import { homesClub, type HomesUse } from "./homes-use";

/** The sheet of a questionnaire that lists the homes, with a chart of them as the add-in draws it from what it reads there. */
export async function drawHomesUse({ council, isSubmitted, homes }: HomesUse): Promise<Uint8Array> {
  becomePage();
  const plan = usualPlan(homesClub);
  const sheets = plan.sheets.filter(({ tables }) => tables.some(({ name }) => name === "homes"));
  const { model, documentFile } = await startOffice({
    calculation: createUniverCalculation,
    file: await questionnaireFile(homesClub, { rows: { homes } }, { plan: { ...plan, sheets } }),
  });
  const { cells } = valueOf(await readQuestionnaire(plan.template, new Set(["homes"])));
  const answers = readAnswers(homesClub, cells);
  const chart = valueOf(describeHomes(homesClub, answers, { name: council, isSubmitted }));
  valueOf(await addHomesChart(chart));
  await model.recalculation.settled();
  return documentFile();
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
