import { makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  warning: {
    display: "flex",
    alignItems: "baseline",
    gap: "4px",
    margin: "2px 0 0",
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
    "& > svg": { flexShrink: 0, alignSelf: "center" },
  },
});

/** What to know before using a figure, in amber and with a sign. */
export function Warning({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <p className={styles.warning}>
      <WarningRegular aria-hidden />
      <span>{children}</span>
    </p>
  );
}
