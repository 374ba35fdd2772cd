import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { Finding } from "../../../domain/questionnaire/finding";
import type { PartFindings } from "../../arrange-findings";
import type { FindingLine } from "../../bundle-findings";
import type { FindingListing } from "../../finding-listing";
import { fixOf } from "../../fixes";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { Message } from "../Message";
import { BlankLine } from "./BlankLine";
import { FindingBundle } from "./FindingBundle";
import { FindingItem } from "./FindingItem";
import { PartProgress } from "./PartProgress";
import { Windowed } from "./Windowed";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "0 8px" },
  heading: { margin: 0, font: "inherit", fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  // As wide as the button's chevron, so that all headings begin at the same place.
  plain: { display: "inline-block", paddingBlock: "4px" },
  toggle: {
    display: "flex",
    alignItems: "flex-start",
    gap: "4px",
    minHeight: "24px",
    padding: "4px 0",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  icon: { flexShrink: 0, marginTop: "3px" },
});

interface FindingPartProps extends FindingListing {
  readonly part: PartFindings;
  /** What is listed of it. */
  readonly lines: readonly FindingLine[];
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

const none: readonly Finding[] = [];

/** A part of the questionnaire: how far it is answered, and what was found in it. */
export function FindingPart({ part, lines, isOpen, onToggle, ...listing }: FindingPartProps) {
  const styles = useStyles();
  const { openItems, onToggleItem, arrival, fixable, sheet } = listing;
  const label = part.label ?? texts.list.whole;
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <section aria-label={label}>
      <div className={styles.head}>
        <h3 className={styles.heading}>
          {lines.length === 0 ? (
            <span className={styles.plain}>{label}</span>
          ) : (
            <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={() => onToggle(!isOpen)}>
              <Chevron className={styles.icon} aria-hidden />
              <span>{label}</span>
            </button>
          )}
        </h3>
        <PartProgress part={part} />
      </div>
      {part.emptyTables.map(({ label: table, findings }) => (
        <Message key={table} kind="warning" text={texts.progress.emptyTable(table, findings)} />
      ))}
      {isOpen && lines.length > 0 && (
        <Windowed
          items={lines}
          needed={
            arrival === null ? -1 : lines.findIndex(({ findings }) => findings.some(({ key }) => key === arrival.key))
          }
          render={(line) => {
            const [listed] = line.findings;
            if (listed === undefined) return null;
            const arrived = listed.key === arrival?.key ? arrival.times : undefined;
            if (line.findings.length > 1) return <FindingBundle line={line} {...listing} />;
            if (listed.state === "to answer") return <BlankLine finding={listed.finding} arrived={arrived} />;
            return (
              <FindingItem
                listed={listed}
                sheet={sheet}
                fixable={fixable.get(fixOf(listed.finding)) ?? none}
                isOpen={openItems.has(listed.key)}
                arrived={arrived}
                onToggle={onToggleItem}
              />
            );
          }}
        />
      )}
    </section>
  );
}
