import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { insertAssessment, insertDrivers } from "../../../actions/drivers/insert-drivers";
import type { ReadDrivers } from "../../../actions/drivers/read-drivers";
import type { TemplateWorkbook } from "../../../actions/template-ports";
import {
  besideTheFit,
  correlationOnly,
  driverTitle,
  explainedInWords,
  fitInWords,
  influenceInWords,
  leftOutInWords,
  notExplained,
  sharesNote,
} from "../../../domain/drivers/drivers-in-words";
import { assessmentParts } from "../../../domain/drivers/self-assessment";
import { releaseLine } from "../../../domain/release-line";
import type { Result } from "../../../domain/result";
import { formatValue } from "../../../domain/units";
import { driversMessages as texts } from "../../drivers-messages";
import { useServices } from "../../use-services";
import { useWork } from "../../use-work";
import { Fold } from "../questionnaire/Fold";
import { ToldBar } from "../ToldBar";
import { DriverEffects } from "./DriverEffects";
import { DriversTable } from "./DriversTable";
import { OwnSpend } from "./OwnSpend";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "12px" },
  text: { margin: 0 },
  caution: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingLeft: "16px" },
});

/** The drivers of an outcome that were worked out. Writes into the workbook only when the user presses a button. */
export function DriversShown({ read }: { readonly read: ReadDrivers }) {
  const styles = useStyles();
  const { loadTemplates } = useServices();
  const { told, isWorking, run, tell } = useWork();
  const { result, own } = read;
  const { figures, fit } = result;
  const percent = (share: number) => formatValue(share * 100, "%", 0);
  const insert = (add: (workbook: TemplateWorkbook, read: ReadDrivers) => Promise<Result<string>>) =>
    run(async () => {
      const loaded = await loadTemplates();
      return loaded.ok ? add(loaded.value, read) : loaded;
    }, texts.inserted);
  return (
    <div className={styles.page}>
      <p className={styles.caution}>{correlationOnly}</p>
      <OwnSpend result={result} own={own} />
      <div>
        <DriversTable
          caption={texts.shares}
          rows={[
            ...fit.drivers.map(({ id, share }) => [driverTitle(figures.model.drivers, id), percent(share)] as const),
            [texts.all, percent(fit.explained)],
            [notExplained, percent(1 - fit.explained)],
          ]}
          strong={2}
        />
        <p className={styles.text}>{`${explainedInWords(result)} ${sharesNote}`}</p>
      </div>
      <DriverEffects result={result} />
      <p className={styles.text}>{influenceInWords(result)}</p>
      <ToldBar told={told} onDismiss={() => tell(null)} />
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isWorking} onClick={() => void insert(insertDrivers)}>
          {texts.sheet}
        </Button>
      </div>
      <h3 className={styles.heading}>{texts.assessment}</h3>
      <p className={styles.text}>{besideTheFit}</p>
      <Fold title={texts.statements}>
        {assessmentParts.map(({ title, statements }) => (
          <div key={title}>
            <p className={styles.text}>{title}</p>
            <ul className={styles.list}>
              {statements.map((statement) => (
                <li key={statement}>{statement}</li>
              ))}
            </ul>
          </div>
        ))}
      </Fold>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isWorking} onClick={() => void insert(insertAssessment)}>
          {texts.assessmentSheet}
        </Button>
      </div>
      <Fold title={texts.about(fit.n)}>
        <ul className={styles.list}>
          {figures.stamps.map((stamp) => (
            <li key={stamp.club}>{`${stamp.clubLabel}: ${releaseLine(stamp)}`}</li>
          ))}
          <li>{texts.measured(figures.indicator.label, figures.year)}</li>
          {figures.measures.map(({ indicator, year }) => (
            <li key={indicator.id}>{texts.measured(indicator.label, year)}</li>
          ))}
          {[...figures.model.notes, leftOutInWords(result), texts.method, fitInWords(result)]
            .filter((note) => note !== "")
            .map((note) => (
              <li key={note}>{note}</li>
            ))}
        </ul>
      </Fold>
    </div>
  );
}
