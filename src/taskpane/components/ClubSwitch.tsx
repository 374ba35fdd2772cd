import { makeStyles, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ClubReference } from "../../actions/ports";
import { messages } from "../messages";
import { useServices } from "../use-services";

const useStyles = makeStyles({
  // A select is as wide as its longest option unless told otherwise.
  select: { minWidth: 0, flexGrow: 1, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

/** Chooses among the clubs one may read. Nothing is drawn for who has one only, or while they are not known. */
export function ClubSwitch({ chosen }: { readonly chosen: string }) {
  const styles = useStyles();
  const { club, state } = useServices();
  const [clubs, setClubs] = useState<readonly ClubReference[]>([]);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let here = true;
    void club.clubs().then((answer) => {
      if (here && answer.ok) setClubs(answer.value);
    });
    return () => {
      here = false;
    };
  }, [club, chosen]);

  async function choose(id: string) {
    setBusy(true);
    const data = await club.choose(id);
    setBusy(false);
    if (!data.ok) state.tell("error", data.problem.message);
  }

  if (clubs.length < 2) return null;
  return (
    <Select
      className={styles.select}
      size="small"
      aria-label={messages.header.switchClub}
      aria-busy={busy}
      value={chosen}
      onChange={(event) => void choose(event.target.value)}
    >
      {clubs.map(({ club: id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </Select>
  );
}
