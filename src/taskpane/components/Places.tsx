import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import {
  ChartMultipleRegular,
  CheckmarkCircleRegular,
  MathFormulaRegular,
  PeopleTeamRegular,
  TableCellEditRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { PaneTab } from "../../actions/shared-state";
import { messages } from "../messages";

const icons: Readonly<Record<PaneTab, ReactElement>> = {
  cell: <TableCellEditRegular />,
  check: <CheckmarkCircleRegular />,
  compare: <ChartMultipleRegular />,
  model: <MathFormulaRegular />,
  club: <PeopleTeamRegular />,
};

const places = Object.keys(icons) as readonly PaneTab[];

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
export function Places({ open, onOpen }: { readonly open: PaneTab; readonly onOpen: (place: PaneTab) => void }) {
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
        {places.map((place) => (
          <Tab
            key={place}
            id={`tab-${place}`}
            value={place}
            className={styles.tab}
            icon={icons[place]}
            {...(place === open && { "aria-controls": "place" })}
          >
            {messages.tabs[place]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
