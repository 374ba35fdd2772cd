import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { readFormula } from "../../../actions/cell/read-formula";
import { valueInWords } from "../../../actions/cell/value-in-words";
import type { CallScalar } from "../../../actions/ports";
import type { CellPlace } from "../../../domain/cell-place";
import type { Indicator } from "../../../domain/release/indicator";
import { succeed, type Result } from "../../../domain/result";
import { builderMessages as texts } from "../../builder-messages";
import { cellMessages } from "../../cell-messages";
import { useAnswer } from "../../use-answer";
import { useCells } from "../../use-cells";

const useStyles = makeStyles({
  text: { margin: 0 },
  value: { fontWeight: tokens.fontWeightSemibold },
});

interface FormulaPreviewProps {
  readonly place: CellPlace;
  readonly formula: string;
  /** Where the call begins whose value is shown. */
  readonly start: number;
  readonly indicator: Indicator | null;
}

/** What a call in a formula would give in its cell, worked out by the functions themselves; or what is wrong with it. */
export function FormulaPreview({ place, formula, start, indicator }: FormulaPreviewProps) {
  const styles = useStyles();
  const { cells, callFunction } = useCells();
  const { sheet } = place;
  const ask = useCallback(async (): Promise<Result<string>> => {
    if (cells === null || callFunction === null) return succeed(texts.noFunctions);
    const read = await readFormula(formula, sheet, cells, callFunction);
    if (!read.ok) return read;
    const found = read.value.find(({ call }) => call.start === start);
    if (found === undefined) return succeed(texts.noFunctions);
    const { call, args, outcome } = found;
    if (outcome === null) {
      const unknown = Object.entries(args).filter(([, { value }]) => value === undefined);
      return succeed(unknown.map(([argument, { text }]) => cellMessages.notKnown(argument, text)).join(" "));
    }
    if (!outcome.ok) return succeed(`${outcome.error}: ${outcome.message}`);
    const inWords = (value: CallScalar) => valueInWords(call.id, value, indicator);
    const { value } = outcome;
    if (!Array.isArray(value)) return succeed(inWords(value as CallScalar));
    const [[first] = []] = value as readonly (readonly CallScalar[])[];
    return succeed(texts.rows(value.length, first === undefined ? "" : inWords(first)));
  }, [cells, callFunction, formula, sheet, start, indicator]);
  const [answer] = useAnswer(ask);
  return (
    <p className={styles.text} role="status">
      {texts.gives}:{" "}
      <span className={styles.value}>
        {answer === null ? texts.workingOut : answer.ok ? answer.value : answer.problem.message}
      </span>
    </p>
  );
}
