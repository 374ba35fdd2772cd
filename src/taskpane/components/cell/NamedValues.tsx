import { makeStyles, tokens } from "@fluentui/react-components";
import { valueInWords } from "../../../actions/cell/value-in-words";
import type { NamedValue } from "../../../actions/cell/values-by-name";
import type { Indicator } from "../../../domain/release/indicator";
import { cellMessages as texts } from "../../cell-messages";
import { Fold } from "../questionnaire/Fold";

/** A list of more than this is closed until the user opens it. */
const mostOpen = 10;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", lineHeight: "20px" },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, padding: "0 8px 0 0" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", padding: 0 },
});

interface NamedValuesProps {
  /** The function's name after "CLUB.". */
  readonly id: string;
  readonly values: readonly NamedValue[];
  readonly indicator: Indicator | null;
}

/** What a call gives for each of a list. */
export function NamedValues({ id, values, indicator }: NamedValuesProps) {
  const styles = useStyles();
  const title = texts.listed(values.length);
  const table = (
    <table className={styles.table} aria-label={title}>
      <tbody>
        {values.map(({ name, value }, at) => (
          <tr key={at}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            <td className={styles.number}>
              {typeof value === "object" && "error" in value ? value.message : valueInWords(id, value, indicator)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return values.length > mostOpen ? <Fold title={title}>{table}</Fold> : table;
}
