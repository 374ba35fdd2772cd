import { makeStyles } from "@fluentui/react-components";
import type { ReadDrivers } from "../../../actions/drivers/read-drivers";
import { notExplained, ownInWords, pounds, signedPounds } from "../../../domain/drivers/drivers-in-words";
import { expectedOf } from "../../../domain/drivers/work-out-drivers";
import { driversMessages as texts } from "../../drivers-messages";
import { DriversTable } from "./DriversTable";

const useStyles = makeStyles({ text: { margin: 0 } });

/** What the user's authority spent, what the others lead one to expect, and what these drivers don't explain. */
export function OwnSpend({ result, own }: ReadDrivers) {
  const styles = useStyles();
  const said = ownInWords(result, own);
  const row = result.figures.rows.find(({ code }) => code === own);
  if (said === null || row === undefined || own === null) return <p className={styles.text}>{texts.unknownOwn}</p>;
  const expected = expectedOf(result, own);
  return (
    <div>
      {expected !== null && (
        <DriversTable
          caption={texts.own(row.name)}
          rows={[
            [texts.spent(result.figures.year), row.outcome === null ? texts.notKnown : pounds(row.outcome)],
            [texts.expected, pounds(expected.value)],
            [texts.range, texts.between(pounds(expected.lower), pounds(expected.upper))],
            [notExplained, said.left === null ? texts.notKnown : signedPounds(said.left)],
          ]}
          strong={1}
        />
      )}
      <p className={styles.text}>{said.sentence}</p>
    </div>
  );
}
