import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ClubData } from "../../actions/ports";
import { releaseLine } from "../../domain/release-line";
import { lazyPart } from "../lazy-part";

/** Has its own script, because users read the figures before they change to another club. */
const ClubSwitch = lazyPart(() => import("./ClubSwitch").then(({ ClubSwitch }) => ClubSwitch), null);

const useStyles = makeStyles({
  header: { padding: "12px 12px 4px", display: "flex", flexDirection: "column", gap: "2px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  club: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  stamp: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  draft: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  notice: { color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase200, margin: 0 },
});

/**
 * The club, the release with its date and state, and the member; and anything the user should know about the figures,
 * such as that they are a kept copy.
 */
export function PaneHeader({ data }: { readonly data: ClubData | null }) {
  const styles = useStyles();
  if (data === null) {
    return (
      <header className={styles.header}>
        <h1 className={styles.club}>Yardstick</h1>
      </header>
    );
  }
  const { release, own, notice } = data;
  const { stamp } = release;
  const member = release.members.find(({ code }) => code === own);
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.club}>{stamp.clubLabel}</h1>
        <span>{member?.name}</span>
      </div>
      <div className={styles.line}>
        <span className={mergeClasses(styles.stamp, stamp.state === "draft" && styles.draft)}>
          {releaseLine(stamp)}
        </span>
        <ClubSwitch chosen={{ club: stamp.club, label: stamp.clubLabel }} />
      </div>
      {notice && (
        <p className={styles.notice} role="status">
          {notice.message}
        </p>
      )}
    </header>
  );
}
