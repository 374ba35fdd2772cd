import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ChartCellRow, ChartCells, ClubData } from "../../../actions/ports";
import type { ChartChoices } from "../../../domain/charts/chart-spec";
import { directoryOf } from "../../../domain/release/directory";
import { textKey } from "../../../domain/text-key";
import { cellMessages as texts } from "../../cell-messages";
import { useAnswer } from "../../use-answer";
import { useServices } from "../../use-services";
import { Chooser } from "../Chooser";
import { IndicatorSearch } from "../IndicatorSearch";

const useStyles = makeStyles({
  choosers: { display: "flex", flexDirection: "column", gap: "4px" },
  beside: { display: "flex", flexWrap: "wrap", gap: "4px 8px", "& > *": { flex: "1 1 110px" } },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ChartChoosersProps {
  /** The club of its first indicator. */
  readonly data: ClubData;
  readonly chart: ChartCells;
  /** Its lists; null if it names nothing that we know, and then only its indicators can be chosen. */
  readonly choices: ChartChoices | null;
  readonly isWorking: boolean;
  /** @param value what it is to mean to the functions */
  readonly onChange: (role: string, value: string) => void;
}

/** What a chart compares, in the choosers of Compare. They show what its cells say, which stay what counts. */
export function ChartChoosers({ data, chart, choices, isWorking, onChange }: ChartChoosersProps) {
  const styles = useStyles();
  const { figures } = useServices();
  const { release } = data;
  const [listed] = useAnswer(figures.directory, release);
  const directory = useMemo(() => (listed?.ok ? listed.value : directoryOf(release)), [listed, release]);
  const change = (role: string, value: string) => {
    if (!isWorking) onChange(role, value);
  };
  const indicators = chart.rows.filter(({ list }) => list === "indicators");
  const others = chart.rows.filter(({ list }) => list !== null && list !== "indicators");
  const linked = chart.rows.filter(({ content }) => content.startsWith("="));
  return (
    <div className={styles.choosers}>
      {indicators.map(({ role, label, value }) => {
        const known = directory.indicators.find(
          (one) => textKey(one.id) === textKey(value) || textKey(one.label) === textKey(value),
        );
        return (
          <IndicatorSearch
            key={role}
            name={label}
            directory={directory}
            selected={known?.id ?? value}
            label={known?.label ?? value}
            onSelect={({ id }) => change(role, id)}
          />
        );
      })}
      {choices !== null && (
        <div className={styles.beside}>
          {others.map((row) => (
            <Chooser
              key={row.role}
              size="small"
              label={row.label}
              options={optionsOf(row, choices)}
              selected={row.value}
              onSelect={(value) => change(row.role, value)}
            />
          ))}
        </div>
      )}
      {linked.map(({ role, label, content }) => (
        <p key={role} className={styles.note}>
          {texts.follows(label, content.slice(1))}
        </p>
      ))}
    </div>
  );
}

/** The entries of its list; what the cell has now is among them, whatever it is. */
function optionsOf({ list, value }: ChartCellRow, choices: ChartChoices) {
  const options = list === null ? [] : choices[list].map((one) => ({ value: one.value, text: one.shown }));
  return options.some((one) => one.value === value) ? options : [...options, { value, text: value }];
}
