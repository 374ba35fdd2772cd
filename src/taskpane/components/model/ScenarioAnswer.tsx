import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellValue } from "../../../domain/scenarios/formula/evaluate-formula";
import type { ScenarioValues } from "../../../domain/scenarios/evaluate-scenario";
import { formatInput } from "../../../domain/scenarios/format-input";
import type { Scenario, ScenarioStep } from "../../../domain/scenarios/scenario";
import { unitInSheet } from "../../../domain/scenarios/sheet/number-format-of";
import { modelMessages as texts } from "../../model-messages";
import { stepNamed } from "../../../domain/scenarios/step-named";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  label: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "4px 8px 4px 0" },
  value: {
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    padding: "4px 0",
    // What is counted may go below its figure, but the figure itself is never broken.
    "@media (max-width: 240px)": { whiteSpace: "normal", overflowWrap: "normal" },
  },
  note: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  none: { margin: 0 },
});

interface ScenarioAnswerProps {
  readonly scenario: Scenario;
  /** The results to show, by name. */
  readonly outputs: readonly string[];
  /** Null while a figure is missing or can't be used. */
  readonly values: ScenarioValues | null;
  readonly faults: number;
}

/** What a scenario comes to, as somebody types. */
export function ScenarioAnswer({ scenario, outputs, values, faults }: ScenarioAnswerProps) {
  const styles = useStyles();
  if (values === null) return <p className={styles.none}>{texts.notYet(faults)}</p>;
  return (
    <table className={styles.table} aria-label={outputs.includes(scenario.outputs[0]) ? texts.answer : texts.more}>
      <tbody>
        {outputs.map((name) => {
          const step = stepNamed(scenario, name);
          return (
            <tr key={name}>
              <th scope="row" className={styles.label}>
                {step.label}
                {step.note !== undefined && <span className={styles.note}>{step.note}</span>}
              </th>
              <td className={styles.value}>{resultInWords(step, values)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A result as people read it. */
export function resultInWords(step: ScenarioStep, values: ScenarioValues): string {
  const value = values.get(step.name) as CellValue;
  return typeof value === "number" ? `${formatInput(step, value)}${countedUnit(step.unit)}` : String(value);
}

/** What is counted, after the figure: money, shares and rates say their unit already. */
function countedUnit(unit: string): string {
  return unit === "share" || /^(GBP|per )/.test(unit) || /^years?$/.test(unit) ? "" : ` ${unitInSheet(unit)}`;
}
