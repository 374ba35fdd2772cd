import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissCircleFilled, ErrorCircleRegular, InfoRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import type { Severity } from "../../../domain/clubs/club-definition";

const icons = {
  blocker: DismissCircleFilled,
  error: ErrorCircleRegular,
  query: QuestionCircleRegular,
  information: InfoRegular,
} satisfies Record<Severity, unknown>;

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  blocker: { color: tokens.colorStatusDangerForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  query: { color: tokens.colorStatusWarningForeground3 },
  information: { color: tokens.colorNeutralForeground2 },
});

/** The icon of a severity. Each has a different shape, and is shown with its word. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}
