import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  CircleRegular,
  CopyRegular,
  ErrorCircleFilled,
  InfoRegular,
  QuestionCircleRegular,
} from "@fluentui/react-icons";
import type { FindingState } from "../../../domain/questionnaire/finding-state";

const icons = {
  fix: ErrorCircleFilled,
  explain: QuestionCircleRegular,
  "to confirm": CopyRegular,
  "to answer": CircleRegular,
  explained: CheckmarkCircleRegular,
  "for information": InfoRegular,
} satisfies Record<FindingState, unknown>;

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, color: tokens.colorNeutralForeground2 },
  fix: { color: tokens.colorStatusDangerForeground1 },
  explain: { color: tokens.colorStatusWarningForeground3 },
});

/** The icon of what a finding asks. Each has a different shape, and is shown with its words. */
export function StateMark({ state }: { readonly state: FindingState }) {
  const styles = useStyles();
  const Icon = icons[state];
  return (
    <Icon
      className={mergeClasses(styles.icon, state === "fix" && styles.fix, state === "explain" && styles.explain)}
      aria-hidden
    />
  );
}
