import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { findRule } from "../../../domain/rules/index";
import type { Severity } from "../../../domain/clubs/club-definition";
import type { Finding } from "../../../domain/questionnaire/finding";
import { fixOf } from "../../fixes";
import type { FindingGroup, Grouping } from "../../group-findings";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { FindingItem } from "./FindingItem";
import { Windowed } from "./Windowed";

const useStyles = makeStyles({
  heading: { margin: 0, font: "inherit" },
  head: {
    display: "flex",
    alignItems: "flex-start",
    gap: "4px",
    width: "100%",
    padding: "6px 0",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  icon: { flexShrink: 0, marginTop: "3px" },
  title: { flexGrow: 1 },
  count: { flexShrink: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** The finding that the user reached with a key, and how many times. */
export interface Arrival {
  readonly key: string;
  readonly times: number;
}

interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly by: Grouping;
  readonly isGroupOpen: (key: string, at: number) => boolean;
  readonly onToggleGroup: (key: string, isOpen: boolean) => void;
  readonly openItems: ReadonlySet<string>;
  readonly onToggleItem: (key: string) => void;
  readonly arrival: Arrival | null;
  /** By fixOf, the findings that can be fixed together. */
  readonly fixable: ReadonlyMap<string, readonly Finding[]>;
}

const none: readonly Finding[] = [];

/** Findings under headings that open and close. All of them are listed, however many there are. */
export function FindingGroups(props: FindingGroupsProps) {
  const styles = useStyles();
  const { groups, by, isGroupOpen, onToggleGroup, openItems, onToggleItem, arrival, fixable } = props;
  return groups.map(({ key, findings }, index) => {
    const isOpen = isGroupOpen(key, index);
    const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
    return (
      <section key={key}>
        <h3 className={styles.heading}>
          <button
            type="button"
            className={styles.head}
            aria-expanded={isOpen}
            onClick={() => onToggleGroup(key, !isOpen)}
          >
            <Chevron className={styles.icon} aria-hidden />
            <span className={styles.title}>{titleOf(key, findings[0]?.finding, by)}</span>{" "}
            <span className={styles.count}>{texts.list.groupCount(findings.length)}</span>
          </button>
        </h3>
        {isOpen && (
          <Windowed
            items={findings}
            needed={arrival === null ? -1 : findings.findIndex((each) => each.key === arrival.key)}
            render={(listed) => (
              <FindingItem
                listed={listed}
                fixable={fixable.get(fixOf(listed.finding)) ?? none}
                isOpen={openItems.has(listed.key)}
                arrived={listed.key === arrival?.key ? arrival.times : undefined}
                onToggle={onToggleItem}
              />
            )}
          />
        )}
      </section>
    );
  });
}

function titleOf(key: string, first: Finding | undefined, by: Grouping): string {
  if (by === "severity") return texts.severity(key as Severity);
  if (by === "sheet") return key === "" ? texts.list.whole : key;
  const summary = first === undefined ? undefined : findRule(first.kind)?.summary;
  return summary === undefined ? key : `${key}: ${summary}`;
}
