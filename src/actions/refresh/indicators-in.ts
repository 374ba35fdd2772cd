import { choicesOfFormula, referencesOfFormula } from "../choices-of-formula";
import type { IndicatorsIn } from "../refresh-ports";

/** The indicators that a formula names, by texts or by cells with texts. */
export const indicatorsIn: IndicatorsIn = (formula, textAt) => {
  const texts = referencesOfFormula(formula).flatMap((reference) => {
    const text = textAt(reference);
    return text === undefined ? [] : [[reference, text] as const];
  });
  return choicesOfFormula(formula, new Map(texts)).map(({ indicator }) => indicator);
};
