import { groupOrigin } from "../../actions/peer-groups/group-origin";
import type { ClubData } from "../../actions/ports";
import type { PeerSelection } from "../../domain/peers/peer-selection";
import { lazyPart } from "../lazy-part";
import { messages } from "../messages";
import { Fold } from "./questionnaire/Fold";

const GroupMembers = lazyPart(() => import("./peer-groups/GroupMembers").then(({ GroupMembers }) => GroupMembers));

interface GroupFoldProps {
  readonly data: ClubData;
  /** As named by the user or a formula. */
  readonly peers: string;
  readonly selection: PeerSelection;
}

/** Who is in the group and how it was made; closed until the user opens it. */
export function GroupFold({ data, peers, selection }: GroupFoldProps) {
  return (
    <Fold title={messages.explore.whoIsIn(selection.members.length)}>
      <GroupMembers
        release={data.release}
        own={data.own}
        selection={selection}
        origin={groupOrigin(data, peers, selection)}
      />
    </Fold>
  );
}
