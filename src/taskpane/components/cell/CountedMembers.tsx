import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CallSubject } from "../../../actions/cell/explain-call";
import type { PeerFigures } from "../../../domain/indicators/figures-of-selection";
import { unitInWords } from "../../../domain/charts/unit-in-words";
import { itemAt } from "../../../domain/item-at";
import type { MemberIndex } from "../../../domain/release/release-index";
import { valueAt } from "../../../domain/release/value-at";
import { barValue } from "../bar-value";
import { whyMissing } from "./why-missing";
import { cellMessages as texts } from "../../cell-messages";
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
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface CountedMembersProps {
  readonly about: CallSubject;
  readonly figures: PeerFigures;
  /** Whether short lists are open. */
  readonly isOpen: boolean;
}

/** Who is counted, with their values, the highest first, and where the user stands; and who is not counted, and why. */
export function CountedMembers({ about, figures, isOpen }: CountedMembersProps) {
  const styles = useStyles();
  const { release, own } = about.data;
  const { selection, statistics, indicatorIndex, yearIndex, withheld } = figures;
  // Who has a value is itself not said of a group that is too small.
  if (withheld) return null;
  const ownIndex = own === null ? undefined : release.memberByCode.get(own);
  // The unit is in the heading, so that it is not repeated in every row.
  const { unit } = about.indicator;
  const rest = unitInWords(unit).slice(unit === "%" ? 1 : 0);
  const heading = [texts.counted(statistics.n), rest].filter((part) => part !== "" && part !== "£").join(", ");
  const nameOf = (member: MemberIndex) => {
    const { name } = itemAt(release.members, member);
    return member === ownIndex ? texts.yours(name) : name;
  };

  const isIn = ownIndex !== undefined && selection.members.includes(ownIndex);
  const ownValue = ownIndex === undefined || isIn ? null : valueAt(release, ownIndex, indicatorIndex, yearIndex).value;
  const counted = [
    ...statistics.values.map((each) => ({ ...each, isCounted: true })),
    ...(ownIndex !== undefined && ownValue !== null ? [{ member: ownIndex, value: ownValue, isCounted: false }] : []),
  ].sort((one, other) => other.value - one.value);
  const absent = whyMissing(about, figures);

  return (
    <div className={styles.part}>
      <Part title={heading} isOpen={isOpen && counted.length <= mostOpen + 1}>
        <table className={styles.table} aria-label={heading}>
          <tbody>
            {counted.map(({ member, value, isCounted }) => (
              <tr key={member} className={mergeClasses(member === ownIndex && styles.own)}>
                <th scope="row" className={mergeClasses(styles.name, member === ownIndex && styles.own)}>
                  {nameOf(member)}
                  {!isCounted && <span className={styles.quiet}> {texts.notInGroup}</span>}
                </th>
                <td className={styles.number}>{barValue(value, about.indicator)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      {absent.length > 0 && (
        <Part title={texts.missing(absent.reduce((sum, { names }) => sum + names.length, 0))} isOpen={isOpen}>
          <ul className={styles.reasons}>
            {absent.map(({ why, names }) => (
              <li key={why}>
                {names.join(", ")}: <span className={styles.quiet}>{why}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
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
