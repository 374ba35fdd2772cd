import { makeStyles, tokens } from "@fluentui/react-components";
import type { ClubDefinition } from "../../../domain/clubs/club-definition";
import { findRegister } from "../../../domain/clubs/find-field";
import type { OldBesideAnswers } from "../../../domain/old-workbook/beside-answers";
import { leftOfTable } from "../../old-offer-parts";
import { oldWorkbookMessages } from "../../old-workbook-messages";
import { CopyTable } from "../CopyTable";
import { Fold } from "../questionnaire/Fold";
import { Windowed } from "../questionnaire/Windowed";

const texts = oldWorkbookMessages.left;

const useStyles = makeStyles({
  text: { margin: 0 },
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    padding: "2px 0 2px 12px",
    overflowWrap: "anywhere",
  },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexShrink: 0, maxWidth: "40%" },
});

interface NotPlacedProps {
  readonly club: ClubDefinition;
  readonly beside: OldBesideAnswers;
  /** Whether all of the file was read. */
  readonly isWhole: boolean;
}

/** Everything of the old workbook that is put in nowhere. */
export function NotPlaced({ club, beside: { left, tables }, isWhole }: NotPlacedProps) {
  const styles = useStyles();
  // The others say what of them is left out where they are offered.
  const unused = tables.filter((table) => table.offers.length === 0 && leftOfTable(table).length > 0);
  if (left.length === 0 && unused.length === 0) {
    const isAllPlaced = isWhole && tables.every((table) => leftOfTable(table).length === 0);
    return isAllPlaced ? <p className={styles.text}>{texts.none}</p> : null;
  }
  return (
    <>
      {unused.map((table) => {
        const label = findRegister(club, table.register)?.label ?? table.register;
        return (
          <p key={table.key} className={styles.text}>
            {[oldWorkbookMessages.table.notPlaced(label, table.sheet, table.area), ...leftOfTable(table)].join(" ")}
          </p>
        );
      })}
      {left.length > 0 && (
        <Fold title={texts.title(left.length)}>
          <p className={styles.text}>{texts.explain}</p>
          <CopyTable
            label={texts.copy}
            rows={() => [
              texts.headings,
              ...left.map(({ sheet, cell, heading, value }) => [sheet, cell, heading, value]),
            ]}
          />
          <Windowed
            items={left}
            needed={-1}
            render={({ sheet, cell, heading, value }) => (
              <div className={styles.line}>
                <span>{texts.line(heading, value)}</span>
                <span className={styles.place}>{`${sheet}!${cell}`}</span>
              </div>
            )}
          />
        </Fold>
      )}
    </>
  );
}
