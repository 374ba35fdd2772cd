import { makeStyles, tokens } from "@fluentui/react-components";
import { inPence, type MappingTotals } from "../../../domain/ledger/mapping-totals";
import { ledgerMessages, poundsOf } from "../../ledger-messages";

const texts = ledgerMessages.control;

const useStyles = makeStyles({
  // In sight whatever is being mapped.
  box: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: "4px",
  },
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  figure: { textAlign: "end" },
  total: { fontWeight: tokens.fontWeightSemibold },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold },
});

/** What of the ledger is mapped, not this club's and not mapped, to the penny. */
export function ControlTotal({ totals }: { readonly totals: MappingTotals }) {
  const styles = useStyles();
  const { total, mapped, leftOut, unmapped, twice, again } = totals;
  const rows = [
    [texts.mapped, mapped],
    [texts.leftOut, leftOut],
    [texts.unmapped, unmapped],
    ...(totals.doubles.length > 0 ? ([[texts.twice, -twice]] as const) : []),
  ] as const;
  return (
    <div className={styles.box} role="status">
      <table className={styles.table}>
        <caption className={styles.caption}>{texts.title}</caption>
        <tbody>
          {rows.map(([label, exact]) => (
            <tr key={label}>
              <th scope="row" className={styles.head}>
                {label}
              </th>
              <td className={styles.figure}>{poundsOf(inPence(exact))}</td>
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row" className={styles.head}>
              {texts.total}
            </th>
            <td className={styles.figure}>{poundsOf(inPence(total))}</td>
          </tr>
          {again !== 0n && (
            <tr>
              <th scope="row" className={styles.head}>
                {texts.again}
              </th>
              <td className={styles.figure}>{poundsOf(inPence(again))}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
