import { makeStyles, tokens } from "@fluentui/react-components";

/** How the cards look that greet a user above the page. */
export const useFirstRunStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    marginBottom: "12px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingInlineStart: "18px", display: "grid", gap: "4px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
