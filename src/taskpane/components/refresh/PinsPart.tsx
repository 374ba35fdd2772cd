import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ClubData } from "../../../actions/ports";
import { changePins } from "../../../actions/refresh/change-pins";
import { previewRelease } from "../../../actions/refresh/preview-release";
import { refreshedNotice } from "../../../actions/refresh/refreshed-notice";
import { releasesOfCells } from "../../../actions/refresh/releases-of-cells";
import type { PinnedClub } from "../../../actions/refresh-ports";
import type { WhatChanged } from "../../../domain/refresh/what-changed";
import type { WouldMove } from "../../../domain/refresh/would-move";
import type { Pins } from "../../../domain/release/pins";
import { succeed } from "../../../domain/result";
import { pinMessages as texts } from "../../pin-messages";
import { refreshMessages } from "../../refresh-messages";
import { useAnswer } from "../../use-answer";
import { refreshSurroundings } from "../../refresh-surroundings";
import { useServices } from "../../use-services";
import { useWork } from "../../use-work";
import { CancellableBar } from "../reports/CancellableBar";
import { ToldBar } from "../ToldBar";
import { PinnedPart } from "./PinnedPart";
import { WouldMovePart } from "./WouldMovePart";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  text: { margin: 0 },
});

interface Preview {
  readonly club: string;
  readonly would: WouldMove;
  readonly indicators: WhatChanged["indicators"];
}

/** Which release the workbook uses of each pinned club and of the one shown, and what a newer one would change. */
export function PinsPart({ data }: { readonly data: ClubData | null }) {
  const styles = useStyles();
  const { loadRefresh, figures, follower, state } = useServices();
  const [pins, look] = useAnswer(figures.pinned, data);
  const { told, isWorking, run, tell } = useWork();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [progress, setProgress] = useState<{
    readonly text: string;
    readonly done: number;
    readonly all: number;
  } | null>(null);
  const isCancelled = useRef(false);

  /** Shows how far it is while the work is done. */
  const showing = async <T,>(
    textOf: (done: number, all: number) => string,
    work: (progress: Parameters<typeof changePins>[3]) => Promise<T>,
  ): Promise<T> => {
    isCancelled.current = false;
    setProgress({ text: textOf(0, 0), done: 0, all: 0 });
    try {
      return await work({
        tell: (done, all) => setProgress({ text: textOf(done, all), done, all }),
        isCancelled: () => isCancelled.current,
      });
    } finally {
      setProgress(null);
    }
  };
  const change = (to: (pins: Pins) => Pins, said: string, isBack = false): Promise<unknown> =>
    run(
      async () => {
        const services = await loadRefresh();
        if (!services.ok) return services;
        const { refresh, pins: pinned } = services.value;
        return showing(refreshMessages.progress, (it) =>
          changePins(pinned, refreshSurroundings(refresh, figures, follower), to, it),
        );
      },
      (changed) => {
        if (changed === null) return texts.cancelled;
        setPreview(null);
        state.setChanged(changed.refreshed.changed);
        const { kind, text } = refreshedNotice(changed.refreshed);
        const next = { label: texts.putBack, take: () => void change(() => changed.before, texts.restored, true) };
        return { kind, text: `${said} ${text}`, ...(!isBack && { next }) };
      },
    ).then(look);
  const withPin = (club: string, version: number | null) => (now: Pins) =>
    new Map(
      [...now, ...(version === null ? [] : [[club, version] as const])].filter(
        ([one]) => one !== club || version !== null,
      ),
    );
  const unpin = ({ club, label }: PinnedClub) => void change(withPin(club, null), texts.unpinned(label));
  const ask = ({ club }: PinnedClub) =>
    run(
      async () => {
        const services = await loadRefresh();
        if (!services.ok) return services;
        const { refresh, pins: pinned, callWith, callNow } = services.value;
        const now = await pinned.readPins();
        if (!now.ok) return now;
        const then = callWith(withPin(club, null)(now.value));
        const would = await showing(texts.looking, (it) => previewRelease(refresh, callNow, then, it));
        if (!would.ok || would.value === null) return would;
        const directory = await figures.directory();
        if (!directory.ok) return directory;
        const { changes, mixed, unsaid } = would.value;
        const pairs = [...changes.moved, ...changes.becameErrors, ...changes.recovered, ...changes.others];
        const cells = [...pairs.map(({ after }) => after), ...mixed, ...unsaid];
        const { indicators } = releasesOfCells(cells, directory.value, [], []);
        setPreview({ club, would: would.value, indicators });
        return succeed(would.value);
      },
      (would) => (would === null ? texts.cancelled : null),
    );

  const pinned = pins?.ok ? pins.value : [];
  const shown = data?.release.stamp;
  const isFree = shown !== undefined && pins?.ok === true && pinned.every(({ club }) => club !== shown.club);
  return (
    <section className={styles.part} aria-label={texts.title}>
      <h3 className={styles.title}>{texts.title}</h3>
      {pins?.ok === false && <p className={styles.text}>{pins.problem.message}</p>}
      {isFree && (
        <div className={styles.line}>
          <p className={styles.text}>{texts.newest(shown.clubLabel, shown.version)}</p>
          <Button
            size="small"
            title={texts.pinHint(shown.clubLabel, shown.version)}
            disabledFocusable={isWorking}
            onClick={() =>
              void change(withPin(shown.club, shown.version), texts.pinned(shown.clubLabel, shown.version))
            }
          >
            {texts.pin(shown.version)}
          </Button>
        </div>
      )}
      {pinned.map((pin) => (
        <div key={pin.club} className={styles.part}>
          <PinnedPart pin={pin} isWorking={isWorking} onAsk={() => void ask(pin)} onUnpin={() => unpin(pin)} />
          {preview?.club === pin.club && pin.newest !== null && (
            <WouldMovePart
              {...preview}
              from={pin.version}
              to={pin.newest.version}
              isWorking={isWorking}
              onShow={(place) =>
                void run(async () => {
                  const services = await loadRefresh();
                  return services.ok ? services.value.showCell(place) : services;
                })
              }
              onAccept={() => {
                const { version } = pin.newest ?? pin;
                void change(withPin(pin.club, version), texts.moved(pin.label, version));
              }}
              onUnpin={() => unpin(pin)}
              onStay={() => setPreview(null)}
            />
          )}
        </div>
      ))}
      <ToldBar told={told} onDismiss={() => tell(null)}>
        {progress !== null && <CancellableBar {...progress} onCancel={() => void (isCancelled.current = true)} />}
      </ToldBar>
    </section>
  );
}
