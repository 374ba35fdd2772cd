import { makeStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import { findChart } from "../../../domain/charts/index";
import { cellMessages as texts } from "../../cell-messages";
import { useAnswer } from "../../use-answer";
import { useServices } from "../../use-services";

const useStyles = makeStyles({ text: { margin: 0 } });

/** Which charts of ours are on this sheet: their kind, and what they compare. */
export function ChartsHere({ sheet }: { readonly sheet: string }) {
  const styles = useStyles();
  const { workbook } = useServices();
  const [answer] = useAnswer(useCallback(() => workbook.readCharts(), [workbook]));
  const here = answer?.ok ? answer.value.filter((chart) => chart.sheet === sheet) : [];
  return here.map(({ name, kind, parameters: { indicators, peers, year } }) => (
    <p key={name} className={styles.text}>
      {texts.chart(
        [findChart(kind)?.label ?? kind, ...indicators, peers, year].filter((part) => part !== "").join(" · "),
      )}
    </p>
  ));
}
