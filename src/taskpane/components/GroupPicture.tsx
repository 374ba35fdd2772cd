import { makeStyles, tokens } from "@fluentui/react-components";
import { farInWords } from "../../domain/charts/far-in-words";
import { mostBars } from "../../domain/charts/most-bars";
import type { Comparison } from "../../domain/indicators/compare";
import type { Release } from "../../domain/release/release";
import { compareMessages as texts } from "../compare-messages";
import { CopyTable } from "./CopyTable";
import { columnHeading } from "../../domain/charts/column-heading";
import { GroupColumns } from "./GroupColumns";
import { GroupTable } from "./GroupTable";
import { Fold } from "./questionnaire/Fold";
import { rankedRows } from "./ranked-rows";

const useStyles = makeStyles({
  far: { margin: 0, color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase200 },
});

interface GroupPictureProps {
  readonly release: Release;
  readonly comparison: Comparison;
}

/**
 * The user's place in the group: up to 40 values as a table of bars, each with its name and value; more as columns, with
 * the table below them for anyone who opens it. Draws nothing for a group without values, or too small for its club.
 */
export function GroupPicture({ release, comparison }: GroupPictureProps) {
  const styles = useStyles();
  if (comparison.n === 0 || comparison.withheld !== null) return null;
  const rows = rankedRows(release, comparison);
  const { indicator, n } = comparison;
  const table = (
    <>
      <GroupTable comparison={comparison} rows={rows} />
      <CopyTable
        label={texts.picture.copy}
        rows={() => [
          [texts.picture.authority, columnHeading(indicator)],
          ...rows.map(({ kind, name, value }) => [kind === "median" ? texts.picture.median : name, value]),
        ]}
      />
    </>
  );
  const farPeers = rows.filter(({ kind, isFar }) => kind === "peer" && isFar).map(({ name }) => name);
  const far = farInWords(farPeers, [indicator]);
  return (
    <>
      {rows.length <= mostBars + 1 ? (
        table
      ) : (
        <>
          <GroupColumns comparison={comparison} rows={rows} />
          <Fold title={texts.picture.all(n)}>{table}</Fold>
        </>
      )}
      {far !== null && <p className={styles.far}>{far}</p>}
    </>
  );
}
