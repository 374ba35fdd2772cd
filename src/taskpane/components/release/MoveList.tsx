import { makeStyles, tokens } from "@fluentui/react-components";
import { figureInWords } from "../../../domain/charts/figure-in-words";
import { memberInWords } from "../../../domain/charts/member-in-words";
import type { FigureMove } from "../../../domain/release/release-changes";
import { releaseMessages as texts } from "../../release-messages";

const useStyles = makeStyles({
  list: { margin: "0 0 8px", paddingInlineStart: "18px" },
  about: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface MoveListProps {
  readonly moves: readonly FigureMove[];
  /** How many to show at most. */
  readonly most: number;
}

/** Figures that are not the same in two releases: whose, what it is and what it was. */
export function MoveList({ moves, most }: MoveListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {moves.slice(0, most).map(({ indicator, member, year, before, after }) => (
        <li key={`${indicator.id} ${year} ${member.code}`}>
          {texts.move(memberInWords(member), inWords(before, indicator), inWords(after, indicator))}
          <span className={styles.about}>{texts.about(indicator.label, year)}</span>
        </li>
      ))}
      {moves.length > most && <li>{texts.andMore(moves.length - most)}</li>}
    </ul>
  );
}

function inWords(value: number | null, indicator: FigureMove["indicator"]): string | null {
  return value === null ? null : figureInWords(value, indicator);
}
