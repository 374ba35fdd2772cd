import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { namedIndicator } from "../../../actions/cell/named-indicator";
import type { ClubData } from "../../../actions/ports";
import { itemAt } from "../../../domain/item-at";
import { isGroup } from "../../../domain/peers/is-group";
import { resolveMember } from "../../../domain/peers/resolve-member";
import { resolvePeers } from "../../../domain/peers/resolve-peers";
import { cellMessages as texts } from "../../cell-messages";
import { useAnswer } from "../../use-answer";
import { useOpenInCompare } from "../../use-open-in-compare";
import { usePeerSources } from "../../use-peer-sources";
import { useServices } from "../../use-services";
import { ShortFacts } from "../ShortFacts";
import { AboutCall } from "./AboutCall";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

interface TextPartProps {
  readonly data: ClubData;
  readonly text: string;
}

/** What a text is to the user's clubs: an authority, a peer group, an indicator of any club, or nothing they know. */
export function TextPart({ data, text }: TextPartProps) {
  const styles = useStyles();
  const { figures } = useServices();
  const openInCompare = useOpenInCompare();
  const { release, own } = data;
  const { sources } = usePeerSources(data, text);
  const member = resolveMember(release, text, null);
  const isPeers = !member.ok && sources?.ok === true && isGroup(release, text, own, sources.value);
  const group = isPeers && sources?.ok ? resolvePeers(release, text, own, sources.value) : null;
  const ask = useCallback(() => namedIndicator(figures, text), [figures, text]);
  const [asked] = useAnswer(ask);

  if (member.ok) {
    const { name, code, region, type, boundaryNote } = itemAt(release.members, member.value);
    return (
      <div className={styles.part}>
        <h3 className={styles.title}>{texts.council}</h3>
        <ShortFacts
          facts={[
            [texts.member, name],
            [texts.code, code],
            [texts.region, region],
            [texts.type, type],
            [texts.changes, boundaryNote],
          ]}
        />
      </div>
    );
  }
  if (group?.ok) {
    return (
      <div className={styles.part}>
        <h3 className={styles.title}>{texts.group}</h3>
        <p className={styles.text}>
          {group.value.label}: {texts.groupOf(group.value.members.length)}
        </p>
      </div>
    );
  }
  if (asked?.ok) {
    const { indicator } = asked.value;
    return (
      <div className={styles.part}>
        <h3 className={styles.title}>
          {texts.indicator}: {indicator.label}
        </h3>
        <Button
          size="small"
          className={styles.button}
          onClick={() => openInCompare({ club: asked.value.data.release.stamp.club, indicator: indicator.id })}
        >
          {texts.compare}
        </Button>
        <AboutCall about={{ ...asked.value, year: null }} />
      </div>
    );
  }
  return asked === null ? null : <p className={styles.text}>{texts.textHelp}</p>;
}
