import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { PaneTab } from "../../actions/shared-state";
import { messages } from "../messages";
import { tabNames, tabs } from "../tabs";

const useStyles = makeStyles({
  // A magnified pane takes a second row rather than cut a word.
  list: { flexWrap: "wrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: "0 4px" },
  // Icon above word, so that five fit into 320 pixels.
  tab: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    flex: "1 1 52px",
    minWidth: "fit-content",
    padding: "6px 2px 10px",
    gap: "2px",
    "& > .fui-Tab__content": { fontSize: tokens.fontSizeBase200, padding: 0, whiteSpace: "nowrap" },
    // Words alone still fit beside each other in a pane that is magnified twice.
    "@media (max-width: 240px)": { flexBasis: "auto", paddingTop: "8px", "& > .fui-Tab__icon": { display: "none" } },
    // Fluent keeps room for the bolder word of the selected tab; here each tab has its fifth of the width anyway.
    "& > .fui-Tab__content--reserved-space": { display: "none" },
  },
});

/** Tabs with icon and word; arrow keys move between them. */
export function PaneTabs({ open, onOpen }: { readonly open: PaneTab; readonly onOpen: (tab: PaneTab) => void }) {
  const styles = useStyles();
  return (
    <nav>
      <TabList
        className={styles.list}
        size="small"
        selectedValue={open}
        onTabSelect={(_, { value }) => onOpen(value as PaneTab)}
        aria-label="Yardstick"
      >
        {tabNames.map((name) => (
          <Tab
            key={name}
            id={`tab-${name}`}
            value={name}
            className={styles.tab}
            icon={tabs[name].icon}
            {...(name === open && { "aria-controls": "tab-page" })}
          >
            {messages.tabs[name]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
