import { makeStyles, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { chooseClub } from "../../actions/choose-club";
import type { ClubReference } from "../../actions/ports";
import { messages } from "../messages";
import { useNoticeWork } from "../use-notice-work";
import { useServices } from "../use-services";

const useStyles = makeStyles({
  // By default a select is as wide as its longest option.
  select: { minWidth: 0, flexGrow: 1, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

/**
 * Chooses one of the user's clubs. Draws nothing if the user has only one, or while they are being fetched. A club that
 * only goes with another is not offered, but is named while it is shown.
 */
export function ClubSwitch({ chosen }: { readonly chosen: ClubReference }) {
  const styles = useStyles();
  const { figures, workbook } = useServices();
  const [clubs, setClubs] = useState<readonly ClubReference[]>([]);
  const { run, isWorking } = useNoticeWork();
  useEffect(() => {
    let here = true;
    void figures.clubs().then((answer) => {
      if (here && answer.ok) setClubs(answer.value);
    });
    return () => {
      here = false;
    };
  }, [figures, chosen.club]);

  const choose = (id: string) =>
    run(
      () => chooseClub(workbook, figures, id),
      ({ notShown }) => notShown && { kind: "warning", text: messages.header.notShown(notShown.message) },
    );

  const offered = clubs.some((one) => one.club === chosen.club) ? clubs : [...clubs, chosen];
  if (clubs.length === 0 || offered.length < 2) return null;
  return (
    <Select
      className={styles.select}
      size="small"
      aria-label={messages.header.switchClub}
      aria-busy={isWorking}
      value={chosen.club}
      onChange={(event) => void choose(event.target.value)}
    >
      {offered.map(({ club: id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </Select>
  );
}
