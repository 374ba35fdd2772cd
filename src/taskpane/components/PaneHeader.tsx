import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { ClubData } from "../../actions/ports";
import type { SessionState } from "../../actions/questionnaire/session-state";
import type { PaneTab } from "../../actions/shared-state";
import { lazyPart } from "../lazy-part";
import { useCells } from "../use-cells";
import { useServices } from "../use-services";
import { whatIsOpen } from "../what-is-open";

/** Has its own script, because users read the figures before they change to another club. */
const ClubSwitch = lazyPart(() => import("./ClubSwitch").then(({ ClubSwitch }) => ClubSwitch), null);

const useStyles = makeStyles({
  // One line if there is room, which leaves most of the pane to its page.
  header: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "6px", padding: "4px 12px 0" },
  // As high as the button that changes the club, so that nothing moves when it appears.
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "24px", fontWeight: tokens.fontWeightSemibold },
  state: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  draft: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  notice: { color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase200, margin: 0, width: "100%" },
});

interface PaneHeaderProps {
  /** Null until the figures are there. */
  readonly data: ClubData | null;
  readonly tab: PaneTab;
  readonly opened: SessionState["opened"];
}

/**
 * In one line, two in a narrow pane: the club and year of what is open, the authority, and the release with its state;
 * and below, anything the user should know about the figures, such as that they are a kept copy.
 */
export function PaneHeader({ data, tab, opened }: PaneHeaderProps) {
  const styles = useStyles();
  const { state: shared } = useServices();
  const { chosen } = useSyncExternalStore(shared.subscribe, shared.get);
  const { selection } = useCells();
  if (data === null) {
    return (
      <header className={styles.header}>
        <h1 className={styles.title}>Yardstick</h1>
      </header>
    );
  }
  const { title, member, state } = whatIsOpen(tab, data, chosen, opened, selection);
  const { club, clubLabel: label } = data.release.stamp;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{title}</h1>
      <ClubSwitch chosen={{ club, label }} />
      <span>{member}</span>
      <span className={styles.state}>
        {state.split(" · ").map((part, at) => (
          <span key={part}>
            {at > 0 && " · "}
            <span className={mergeClasses(part === "DRAFT" && styles.draft)}>{part}</span>
          </span>
        ))}
      </span>
      {data.notice && (
        <p className={styles.notice} role="status">
          {data.notice.message}
        </p>
      )}
    </header>
  );
}
