import { makeStyles, tokens } from "@fluentui/react-components";
import type { PeerQuartiles } from "../../../domain/questionnaire/describe-field";
import { releaseLine } from "../../../domain/release-line";
import type { Result } from "../../../domain/result";
import { messages } from "../../messages";
import { questionnaireMessages as texts } from "../../questionnaire-messages";

/** With fewer figures we give no quartiles. */
const minimumN = 4;

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: "12px" },
  table: { width: "100%", borderCollapse: "collapse" },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, padding: "0 0 4px" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, padding: "4px 8px 4px 0" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", padding: "4px 0" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The quartiles of each group's published figures, with year and release; or why there are none. */
export function PublishedPeers({ peers }: { readonly peers: readonly Result<PeerQuartiles>[] }) {
  const styles = useStyles();
  const first = peers.find((each) => each.ok);
  return (
    <div className={styles.groups}>
      {peers.map((each, at) => {
        if (!each.ok)
          return (
            <p key={at} className={styles.note}>
              {each.problem.message}
            </p>
          );
        const { group, year, lower, median, upper } = each.value;
        if (median === null)
          return (
            <p key={at} className={styles.note}>
              {messages.explore.nobody(group, year)}
            </p>
          );
        const rows = [
          [texts.cell.upper, upper ?? messages.explore.tooFew(minimumN)],
          [texts.cell.median, median],
          [texts.cell.lower, lower ?? messages.explore.tooFew(minimumN)],
        ] as const;
        return (
          <table key={at} className={styles.table}>
            <caption className={styles.caption}>{messages.explore.caption(group, year)}</caption>
            <tbody>
              {rows.map(([name, figure]) => (
                <tr key={name} className={styles.row}>
                  <th scope="row" className={styles.name}>
                    {name}
                  </th>
                  <td className={styles.number}>{figure}</td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
      {first?.ok && (
        <p className={styles.note}>
          {first.value.release.stamp.clubLabel}, {releaseLine(first.value.release.stamp)}
        </p>
      )}
    </div>
  );
}
