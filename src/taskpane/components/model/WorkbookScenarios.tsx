import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { compareScenarios } from "../../../actions/scenarios/compare-scenarios";
import type { Result } from "../../../domain/result";
import { findScenario } from "../../../domain/scenarios/catalogue/index";
import type { ScenarioInWorkbook } from "../../../domain/scenarios/scenario-in-workbook";
import { londonDay } from "../../../domain/london-day";
import { layOutSavings } from "../../../domain/scenarios/savings/lay-out-savings";
import type { SavingToAdd } from "../../../domain/scenarios/savings/savings-table";
import { mostCompared } from "../../../domain/scenarios/sheet/lay-out-comparison";
import { useServices, type ScenarioServices } from "../../use-services";
import { useWork } from "../../use-work";
import { useWorkbookScenarios } from "../../use-workbook-scenarios";
import { workbookScenariosMessages as texts } from "../../workbook-scenarios-messages";
import { FailureCard } from "../FailureCard";
import { LoadingCard } from "../LoadingCard";
import { ToldBar } from "../ToldBar";
import { WorkbookScenario } from "./WorkbookScenario";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface WorkbookScenariosProps {
  /** The name of the authority, for the titles of what is made. */
  readonly member: string;
}

/** The scenarios of the open workbook as they are now: to show, and to put side by side. */
export function WorkbookScenarios({ member }: WorkbookScenariosProps) {
  const styles = useStyles();
  const { loadScenarios } = useServices();
  const { told, isWorking, run, tell } = useWork();
  const [found, look] = useWorkbookScenarios();
  const held = found?.ok === true ? found.value : null;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const inWorkbook = async <T,>(work: (workbook: ScenarioServices["workbook"]) => Promise<Result<T>>) => {
    const loaded = await loadScenarios();
    return loaded.ok ? work(loaded.value.workbook) : loaded;
  };
  const chosen = (held ?? []).filter(({ sheet }) => ticked.includes(sheet));
  const [first] = chosen;
  const isOne = chosen.every(({ id }) => id === first?.id);
  const isReady = isOne && chosen.length >= 2 && chosen.length <= mostCompared;
  const compare = () => run(() => inWorkbook((workbook) => compareScenarios(workbook, chosen, member)), texts.compared);
  const track = async (saving: SavingToAdd, isAgain: boolean) => {
    const isDemonstration = held?.some((one) => one.sheet === saving.sheet && one.isDemonstration) === true;
    const tracker = layOutSavings(saving, { member, isDemonstration, today: londonDay(new Date()) });
    const added = await run(
      () => inWorkbook((workbook) => workbook.addSaving(saving, tracker, isAgain)),
      ({ sheet, alreadyIn }) => (alreadyIn === null ? texts.tracked(sheet) : null),
    );
    return added?.ok ? added.value.alreadyIn : null;
  };
  return (
    <section className={styles.part} aria-label={texts.title}>
      <h3 className={styles.heading}>{texts.title}</h3>
      <ToldBar told={told} onDismiss={() => tell(null)} />
      {found === null && <LoadingCard />}
      {found?.ok === false && <FailureCard problem={found.problem} onRetry={look} />}
      {held?.length === 0 && <p className={styles.text}>{texts.none}</p>}
      {held !== null && held.length > 0 && (
        <>
          <ul className={styles.list}>
            {held.map((one) => (
              <WorkbookScenario
                key={one.sheet}
                held={one}
                isTicked={ticked.includes(one.sheet)}
                isWorking={isWorking}
                onTick={(isTicked) =>
                  setTicked(isTicked ? [...ticked, one.sheet] : ticked.filter((sheet) => sheet !== one.sheet))
                }
                onTrack={track}
                onShow={() => void run(() => inWorkbook((workbook) => workbook.showSheet(one.sheet)))}
              />
            ))}
          </ul>
          {held.some(worksOutSaving) && <p className={styles.text}>{texts.briefing}</p>}
          {held.length > 1 && (
            <p className={styles.text} role="status">
              {!isOne
                ? texts.compareOthers
                : chosen.length > mostCompared
                  ? texts.compareTooMany(mostCompared)
                  : isReady
                    ? ""
                    : texts.compareHint}
            </p>
          )}
        </>
      )}
      <div className={styles.buttons}>
        {held !== null && held.length > 1 && (
          <Button size="small" disabledFocusable={!isReady || isWorking} onClick={() => void compare()}>
            {texts.compare}
          </Button>
        )}
        {held !== null && (
          <Button size="small" appearance="subtle" disabledFocusable={isWorking} onClick={look}>
            {texts.lookAgain}
          </Button>
        )}
      </div>
    </section>
  );
}

function worksOutSaving({ id }: ScenarioInWorkbook): boolean {
  return (findScenario(id)?.saving ?? null) !== null;
}
