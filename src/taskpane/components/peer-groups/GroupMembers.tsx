import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GroupOrigin } from "../../../actions/peer-groups/group-origin";
import { itemAt } from "../../../domain/item-at";
import type { PeerSelection } from "../../../domain/peers/peer-selection";
import type { Release } from "../../../domain/release/release";
import { formatValue } from "../../../domain/units";
import { peerGroupMessages as texts } from "../../peer-group-messages";
import { OriginOfSimilar } from "./OriginOfSimilar";

const useStyles = makeStyles({
  text: { margin: "4px 0" },
  table: { width: "100%", borderCollapse: "collapse" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, padding: "4px 8px 4px 0" },
  heading: { fontWeight: tokens.fontWeightSemibold },
  closeness: { textAlign: "end", fontVariantNumeric: "tabular-nums", padding: "4px 0", whiteSpace: "nowrap" },
});

interface GroupMembersProps {
  readonly release: Release;
  readonly own: string | null;
  readonly selection: PeerSelection;
  readonly origin: GroupOrigin;
}

/** Who is in a group, closest first if it has an order, otherwise by name; and how it was made, in words. */
export function GroupMembers({ release, own, selection, origin }: GroupMembersProps) {
  const styles = useStyles();
  const ranked = selection.ranked ?? selection.members.map((member) => ({ member, closeness: null }));
  const rows = ranked.map(({ member, closeness }) => ({ ...itemAt(release.members, member), closeness }));
  if (selection.ranked === undefined) rows.sort((left, right) => left.name.localeCompare(right.name, "en-GB"));
  const hasCloseness = rows.some(({ closeness }) => closeness !== null);
  const isDistance = rows.some(({ closeness }) => typeof closeness === "number");
  return (
    <>
      <div className={styles.text}>
        {origin.kind === "released" && texts.origin.released(origin.provenance)}
        {origin.kind === "everyone" && texts.origin.everyone(release.stamp.clubLabel)}
        {origin.kind === "picked" && texts.origin.picked}
        {origin.kind === "named" && texts.origin.named}
        {(origin.kind === "similar" || origin.kind === "saved-similar") && <OriginOfSimilar origin={origin} />}
      </div>
      <table className={styles.table} aria-label={texts.members.caption}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.name, styles.heading)}>
              {texts.members.authority}
            </th>
            {hasCloseness && (
              <th scope="col" className={mergeClasses(styles.closeness, styles.heading)}>
                {isDistance ? texts.members.distance : texts.members.closeness}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, closeness }) => (
            <tr key={code} className={styles.row}>
              <th scope="row" className={styles.name}>
                {code === own ? `${name} (${texts.you})` : name}
              </th>
              {hasCloseness && (
                <td className={styles.closeness}>
                  {typeof closeness === "number" ? formatValue(closeness, "", 2) : closeness}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
