import { calledFunctions } from "../client/called-functions";
import { formulaFigures } from "../client/formula-figures";
import { answerExcel } from "./running/answer-excel";
import { registry } from "./running/registry";

/*
 * The first script of the shared runtime. Every function is associated before the script ends: Excel shows #NAME? for
 * one that comes later.
 */
for (const id of registry.keys()) {
  CustomFunctions.associate(id, (...args: unknown[]) => {
    calledFunctions.note();
    return answerExcel(id, args, formulaFigures);
  });
}
