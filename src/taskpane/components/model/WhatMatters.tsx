import { makeStyles, tokens } from "@fluentui/react-components";
import { formatInput } from "../../../domain/scenarios/format-input";
import { decimalsNeeded } from "../../../domain/scenarios/decimals-needed";
import { howFarOff } from "../../../domain/scenarios/how-far-off";
import type { ScenarioInput, ScenarioStep } from "../../../domain/scenarios/scenario";
import type { Sensitivity } from "../../../domain/scenarios/sensitivity";
import { modelMessages as texts } from "../../model-messages";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    // At 200 % zoom, both values stand below what they belong to.
    "@media (max-width: 240px)": {
      "& tr": { display: "flex", flexWrap: "wrap", justifyContent: "space-between" },
      "& tr > :first-child": { flexBasis: "100%" },
      "& thead th": { whiteSpace: "normal", flex: "1 1 50%", boxSizing: "border-box", paddingLeft: 0 },
      "& thead th:nth-child(2)": { textAlign: "left" },
      "& td": { paddingLeft: 0 },
    },
  },
  label: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "4px 8px 4px 0", verticalAlign: "top" },
  value: { textAlign: "right", whiteSpace: "nowrap", padding: "4px 0 4px 8px", verticalAlign: "top" },
  note: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  track: { display: "block", position: "relative", height: "6px", marginTop: "2px" },
  bar: { position: "absolute", top: 0, bottom: 0, backgroundColor: tokens.colorBrandBackground },
});

interface WhatMattersProps {
  readonly rows: readonly Sensitivity[];
  readonly main: ScenarioStep;
}

/** How far the main result moves with each figure alone: a bar from its lowest to its highest, and both in figures. */
export function WhatMatters({ rows, main }: WhatMattersProps) {
  const styles = useStyles();
  const ends = rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const share = (value: number) => (most === least ? 0 : ((value - least) / (most - least)) * 100);
  return (
    <table className={styles.table} aria-label={texts.matters}>
      <thead>
        <tr>
          <th scope="col" className={styles.label}>
            {texts.mattersHeadings.input}
          </th>
          <th scope="col" className={styles.value}>
            {texts.mattersHeadings.low}
          </th>
          <th scope="col" className={styles.value}>
            {texts.mattersHeadings.high}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ input, low, high, atLow, atHigh }) => (
          <tr key={input.name}>
            <th scope="row" className={styles.label}>
              {input.label}
              <span className={styles.note}>
                {texts.range(inFull(input, low), inFull(input, high), howFarOff(input) ?? "")}
              </span>
              <span className={styles.track} aria-hidden="true">
                <span
                  className={styles.bar}
                  style={{
                    left: `${share(Math.min(atLow, atHigh))}%`,
                    width: `${Math.abs(share(atHigh) - share(atLow))}%`,
                  }}
                />
              </span>
            </th>
            <td className={styles.value}>{formatInput(main, atLow)}</td>
            <td className={styles.value}>{formatInput(main, atHigh)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A value as it is worked with, with more decimals than usual where it has them. */
function inFull(input: ScenarioInput, value: number): string {
  return formatInput({ unit: input.unit, decimals: decimalsNeeded(input, value) }, value);
}
