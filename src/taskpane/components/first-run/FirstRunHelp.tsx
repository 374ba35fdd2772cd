import { Button, makeStyles } from "@fluentui/react-components";
import { firstRunMessages as texts } from "../../first-run-messages";
import { useServices } from "../../use-services";
import { whatsNew } from "../../whats-new";
import { Fold } from "../questionnaire/Fold";
import { NewsList } from "./NewsList";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** Under Club: the tour once more, and what is new. */
export function FirstRunHelp() {
  const styles = useStyles();
  const { state } = useServices();
  return (
    <>
      <Button className={styles.button} size="small" onClick={() => state.want("cell", "tour")}>
        {texts.offer.start}
      </Button>
      <Fold title={texts.news}>
        <NewsList lines={whatsNew} />
      </Fold>
    </>
  );
}
