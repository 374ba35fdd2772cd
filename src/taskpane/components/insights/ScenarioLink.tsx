import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { scenarioThatFits } from "../../../domain/scenarios/catalogue/scenario-that-fits";
import { insightsMessages as texts } from "../../insights-messages";
import { useServices } from "../../use-services";

const useStyles = makeStyles({
  link: {
    alignSelf: "flex-start",
    justifyContent: "flex-start",
    textAlign: "start",
    padding: 0,
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Leads from what stands out to the scenario that works a change of it through; nothing if none fits. */
export function ScenarioLink({ indicator }: { readonly indicator: string }) {
  const styles = useStyles();
  const { state } = useServices();
  const scenario = scenarioThatFits(indicator);
  if (scenario === null) return null;
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.link}
      onClick={() => state.want("model", `scenario ${scenario.id}`)}
    >
      {texts.change(scenario.title)}
    </Button>
  );
}
