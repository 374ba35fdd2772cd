import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ClubData, ListedRelease } from "../../../actions/ports";
import { releaseChanges, type ReleaseChanges } from "../../../domain/release/release-changes";
import { releaseLine } from "../../../domain/release-line";
import { succeed } from "../../../domain/result";
import { releaseMessages as texts } from "../../release-messages";
import { useAnswer } from "../../use-answer";
import { useServices } from "../../use-services";
import { useWork } from "../../use-work";
import { Chooser } from "../Chooser";
import { FailureCard } from "../FailureCard";
import { ToldBar } from "../ToldBar";
import { WhatMoved } from "./WhatMoved";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

/** The earlier releases of the club that the service has, and what moved since one of them. */
export function EarlierReleases({ data: { release, own } }: { readonly data: ClubData }) {
  const styles = useStyles();
  const { loadHistory } = useServices();
  const { club, version } = release.stamp;
  const [listed, askAgain] = useAnswer(
    useMemo(
      () => async () => {
        const history = await loadHistory();
        if (!history.ok) return history;
        const releases = await history.value.releases(club);
        return releases.ok ? succeed(releases.value.filter((one) => one.version < version)) : releases;
      },
      [loadHistory, club, version],
    ),
  );
  const [chosen, setChosen] = useState<number | null>(null);
  const [changes, setChanges] = useState<ReleaseChanges | null>(null);
  const { told, isWorking, run, tell } = useWork();

  const compare = async (earlier: ListedRelease) => {
    const compared = await run(async () => {
      const history = await loadHistory();
      if (!history.ok) return history;
      const from = await history.value.release(club, earlier.version);
      return from.ok ? succeed(releaseChanges(from.value, release)) : from;
    });
    if (compared?.ok) setChanges(compared.value);
  };
  const [newest] = listed?.ok ? listed.value : [];
  const earlier = listed?.ok ? (listed.value.find((one) => one.version === chosen) ?? newest) : undefined;
  const isOfThis = changes?.to === release.stamp && changes.from.version === earlier?.version;
  return (
    <section className={styles.part} aria-label={texts.moved}>
      <h3 className={styles.title}>{texts.moved}</h3>
      <ToldBar told={told} onDismiss={() => tell(null)}>
        {isWorking && texts.comparing}
      </ToldBar>
      {listed === null && <p className={styles.text}>{texts.looking}</p>}
      {listed?.ok === false && <FailureCard problem={listed.problem} onRetry={askAgain} />}
      {listed?.ok && earlier === undefined && <p className={styles.text}>{texts.noEarlier}</p>}
      {listed?.ok && earlier !== undefined && (
        <>
          <Chooser
            size="small"
            label={texts.earlier}
            options={listed.value.map((one) => ({
              value: String(one.version),
              text: releaseLine(one),
            }))}
            selected={String(earlier.version)}
            onSelect={(value) => setChosen(Number(value))}
          />
          <Button
            size="small"
            className={styles.button}
            disabledFocusable={isWorking}
            onClick={() => void compare(earlier)}
          >
            {texts.compare}
          </Button>
          {changes !== null && isOfThis && <WhatMoved changes={changes} own={own} />}
        </>
      )}
    </section>
  );
}
