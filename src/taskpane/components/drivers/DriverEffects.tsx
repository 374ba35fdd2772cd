import { makeStyles, tokens } from "@fluentui/react-components";
import { clearInWords, effectInWords, signedPounds, sureness } from "../../../domain/drivers/drivers-in-words";
import type { DriverEffect, DriversResult } from "../../../domain/drivers/work-out-drivers";
import { capital } from "../../../domain/capital";
import { formatValue } from "../../../domain/units";
import { driversMessages as texts } from "../../drivers-messages";
import { Fold } from "../questionnaire/Fold";
import { DriversTable, Figure, type DriversRow } from "./DriversTable";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "4px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: "16px", display: "grid", gap: "6px" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The effect of each driver in a sentence; the regions, and how sure each effect is, once they are opened. */
export function DriverEffects({ result }: { readonly result: DriversResult }) {
  const styles = useStyles();
  const { effects, usualRegion, figures } = result;
  const measures = effects.filter(({ isRegion }) => !isRegion);
  const regions = effects.filter(({ isRegion }) => isRegion);
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{texts.effects}</h3>
      <p className={styles.text}>{clearInWords(result)}</p>
      <ul className={styles.list}>
        {measures.map((effect) => (
          <li key={effect.id}>{[effectInWords(effect, figures.model.head), sureness(effect)].join(" ").trim()}</li>
        ))}
      </ul>
      <Fold title={texts.regions(regions.length, usualRegion)}>
        <DriversTable
          caption={texts.inPounds(figures.model.head)}
          heads={[texts.region, texts.effect, texts.interval]}
          rows={regions.map(({ words, estimate, lower, upper }) => [
            words,
            signedPounds(estimate),
            texts.between(signedPounds(lower), signedPounds(upper)),
          ])}
        />
      </Fold>
      <Fold title={texts.sure}>
        <DriversTable
          caption={texts.effects}
          heads={[texts.measure, texts.theilSen, texts.without, texts.wider]}
          rows={measures.map(surenessRow)}
        />
        <p className={styles.note}>{texts.sureNote}</p>
      </Fold>
    </div>
  );
}

function surenessRow(effect: DriverEffect): DriversRow {
  const { words, theilSen, without, inflation } = effect;
  return [
    capital(words),
    theilSen === null ? texts.none : signedPounds(theilSen),
    <Figure key="without" beside={texts.withoutWhom(without.name)}>
      {signedPounds(without.estimate)}
    </Figure>,
    texts.times(formatValue(inflation, "", 1)),
  ];
}
