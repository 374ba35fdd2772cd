import { makeStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import type { ClubData } from "../../../actions/ports";
import { findChart } from "../../../domain/charts/index";
import { cellMessages as texts } from "../../cell-messages";
import { useAnswer } from "../../use-answer";
import { useServices } from "../../use-services";

const useStyles = makeStyles({ text: { margin: 0 } });

interface ChartsHereProps {
  readonly data: ClubData;
  readonly sheet: string;
}

/** Which charts of ours are on this sheet: their kind, and what they compare. */
export function ChartsHere({ data, sheet }: ChartsHereProps) {
  const styles = useStyles();
  const { workbook } = useServices();
  const [answer] = useAnswer(useCallback(() => workbook.readCharts(), [workbook]));
  const here = answer?.ok ? answer.value.filter((chart) => chart.sheet === sheet) : [];
  const { indicators: known, indicatorById } = data.release;
  // An indicator of another club is named by its id.
  const labelOf = (id: string) => known[indicatorById.get(id) ?? -1]?.label ?? id;
  return here.map(({ name, kind, parameters: { indicators, peers, year } }) => (
    <p key={name} className={styles.text}>
      {texts.chart(
        [findChart(kind)?.label ?? kind, ...indicators.map(labelOf), peers, year]
          .filter((part) => part !== "")
          .join(" · "),
      )}
    </p>
  ));
}
