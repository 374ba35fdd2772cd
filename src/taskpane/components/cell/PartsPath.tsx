import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { partsOfFigures } from "../../../actions/cell/parts-of-figures";
import { memberInWords } from "../../../domain/charts/member-in-words";
import { itemAt } from "../../../domain/item-at";
import type { Indicator } from "../../../domain/release/indicator";
import type { Release } from "../../../domain/release/release";
import type { MemberIndex } from "../../../domain/release/release-index";
import { factorInWords } from "../../../domain/trace/factor-in-words";
import { partsInWords } from "../../../domain/trace/parts-in-words";
import { cellMessages as texts } from "../../cell-messages";
import { Fold } from "../questionnaire/Fold";

const useStyles = makeStyles({
  text: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "6px" },
  name: { fontWeight: tokens.fontWeightRegular },
  own: { fontWeight: tokens.fontWeightSemibold },
  arithmetic: { display: "block", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  quiet: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface PartsPathProps {
  readonly release: Release;
  readonly indicator: Indicator;
  readonly year: string;
  /** Whose values to follow, the first one open at once. */
  readonly members: readonly MemberIndex[];
  /** The user's own, if it is among them. */
  readonly own: MemberIndex | undefined;
}

/** The path of each value down to its numerator and denominator, and whether these give what was published. */
export function PartsPath({ release, indicator, year, members, own }: PartsPathProps) {
  const styles = useStyles();
  const parts = partsOfFigures(release, indicator, year);
  if (!parts.ok) return <p className={styles.text}>{texts.noParts(parts.reason)}</p>;
  return (
    <Fold title={texts.parts}>
      <p className={styles.text}>
        {texts.partsOf(parts.numerator.label, parts.denominator.label, factorInWords(parts.factor))}
        {parts.rounding !== null && ` · ${texts.exactFigures(parts.rounding)}`}
      </p>
      <ul className={styles.list}>
        {members.map((member) => {
          const from = parts.of(member);
          const said = from && partsInWords(release, indicator, from);
          return (
            <li key={member}>
              <span className={mergeClasses(styles.name, member === own && styles.own)}>
                {memberInWords(itemAt(release.members, member))}
              </span>
              <span className={styles.arithmetic}>{said?.arithmetic ?? texts.partMissing}</span>
              {said?.differs && <span className={styles.quiet}>{said.differs}</span>}
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
