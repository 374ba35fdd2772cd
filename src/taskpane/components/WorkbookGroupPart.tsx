import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { groupKeyOf } from "../../actions/workbook-group/group-key-of";
import { groupsFor } from "../../actions/peer-groups/groups-for";
import type { ClubData } from "../../actions/ports";
import { lazyPart } from "../lazy-part";
import { useServices } from "../use-services";
import { workbookGroupMessages as texts } from "../workbook-group-messages";
import { useFocusBack } from "../use-focus-back";

/** Has its own script, because people change the whole workbook rarely. */
const WorkbookGroupForm = lazyPart(() =>
  import("./WorkbookGroupForm").then(({ WorkbookGroupForm }) => WorkbookGroupForm),
);

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 8px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { paddingInline: 0, minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

interface WorkbookGroupPartProps {
  readonly data: ClubData;
  /** The group chosen in Compare. */
  readonly peers: string;
}

/** Whether the chosen group is that of the whole workbook, and the button to make it so. */
export function WorkbookGroupPart({ data, peers }: WorkbookGroupPartProps) {
  const styles = useStyles();
  const { state } = useServices();
  const { group } = useSyncExternalStore(state.subscribe, state.get);
  const [isOpen, setIsOpen] = useState(false);
  const opener = useFocusBack(isOpen);
  const labelOf = (name: string) => {
    const key = groupKeyOf(data, name);
    return groupsFor(data).find(({ id }) => groupKeyOf(data, id) === key)?.label ?? name;
  };
  const isSame = group !== null && groupKeyOf(data, group) === groupKeyOf(data, peers);
  return (
    <>
      <div className={styles.line}>
        {group !== null && <p className={styles.text}>{isSame ? texts.is : texts.isOther(labelOf(group))}</p>}
        <Button
          ref={opener}
          size="small"
          appearance="transparent"
          className={styles.button}
          title={texts.offerHint}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {texts.offer}
        </Button>
      </div>
      {isOpen && (
        <WorkbookGroupForm
          key={peers}
          data={data}
          peers={peers}
          label={labelOf(peers)}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
