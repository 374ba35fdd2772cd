import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { countedRows } from "../../../actions/cell/counted-rows";
import { tableOfFigures } from "../../../actions/cell/table-of-figures";
import type { ClubData } from "../../../actions/ports";
import { unitInWords } from "../../../domain/charts/unit-in-words";
import type { PeerFigures } from "../../../domain/indicators/figures-of-selection";
import { whyMissing } from "../../../domain/indicators/why-missing";
import { listNames } from "../../../domain/list-names";
import type { Trace } from "../../../domain/trace/trace";
import { cellMessages as texts } from "../../cell-messages";
import { barValue } from "../bar-value";
import { CopyTable } from "../CopyTable";
import { Fold } from "../questionnaire/Fold";

/** A list of more than this is closed until the user opens it. */
const mostOpen = 10;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "4px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  table: { width: "100%", borderCollapse: "collapse", lineHeight: "20px" },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, padding: "0 8px 0 0" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", padding: 0, whiteSpace: "nowrap" },
  reasons: { margin: 0, paddingInlineStart: "20px" },
  own: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface CountedMembersProps {
  readonly data: ClubData;
  readonly figures: PeerFigures;
  /** Members to point out, and why. */
  readonly marks: Trace["marks"];
  /** Whether short lists are open. */
  readonly isOpen: boolean;
}

/** Who is counted, with their values, the highest first, and where the user stands; and who is not counted, and why. */
export function CountedMembers({ data, figures, marks, isOpen }: CountedMembersProps) {
  const styles = useStyles();
  const { statistics, withheld, indicator } = figures;
  // Who has a value is itself not said of a group that is too small.
  if (withheld) return null;
  // The unit is in the heading, so that it is not repeated in every row.
  const { unit } = indicator;
  const rest = unitInWords(unit).slice(unit === "%" ? 1 : 0);
  const heading = [texts.counted(statistics.n), rest].filter((part) => part !== "" && part !== "£").join(", ");
  const counted = countedRows(data, figures);
  const absent = whyMissing(data.release, figures);

  return (
    <div className={styles.part}>
      <Part title={heading} isOpen={isOpen && counted.length <= mostOpen + 1}>
        <table className={styles.table} aria-label={heading}>
          <tbody>
            {counted.map(({ member, name, value, isOwn, isCounted }) => (
              <tr key={member} className={mergeClasses(isOwn && styles.own)}>
                <th scope="row" className={mergeClasses(styles.name, isOwn && styles.own)}>
                  {isOwn ? texts.yours(name) : name}
                  {!isCounted && <span className={styles.quiet}> {texts.notInGroup}</span>}
                  {marks.has(member) && <span className={styles.quiet}> · {marks.get(member)}</span>}
                </th>
                <td className={styles.number}>{barValue(value, indicator)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      {absent.length > 0 && (
        <Part title={texts.missing(absent.reduce((sum, { names }) => sum + names.length, 0))} isOpen={isOpen}>
          <ul className={styles.reasons}>
            {absent.map(({ reason, names }) => (
              <li key={reason}>
                {listNames(names)}: <span className={styles.quiet}>{reason}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <CopyTable label={texts.copy} rows={() => tableOfFigures(data, figures, marks)} />
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

function Part({ title, isOpen, children }: PartProps) {
  const styles = useStyles();
  if (!isOpen) return <Fold title={title}>{children}</Fold>;
  return (
    <div>
      <h4 className={styles.heading}>{title}</h4>
      {children}
    </div>
  );
}
