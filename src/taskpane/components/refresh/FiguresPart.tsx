import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, useSyncExternalStore } from "react";
import type { ClubData } from "../../../actions/ports";
import { refreshCells } from "../../../actions/refresh/refresh-cells";
import { refreshedNotice } from "../../../actions/refresh/refreshed-notice";
import type { RefreshScope } from "../../../actions/refresh-ports";
import { changesSheet } from "../../../domain/refresh/changes-sheet";
import type { WhatChanged } from "../../../domain/refresh/what-changed";
import { refreshMessages as texts } from "../../refresh-messages";
import { refreshSurroundings } from "../../refresh-surroundings";
import { useServices } from "../../use-services";
import { useWork } from "../../use-work";
import { Chooser } from "../Chooser";
import { CancellableBar } from "../reports/CancellableBar";
import { ToldBar } from "../ToldBar";
import { PinsPart } from "./PinsPart";
import { WhatChangedPart } from "./WhatChangedPart";

const scopes: readonly RefreshScope[] = ["workbook", "sheet", "selection"];

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px" },
});

/** Refreshes the figures in the workbook, a sheet or the selected cells, pins it to releases, and lists what changed. */
export function FiguresPart({ data }: { readonly data: ClubData }) {
  const styles = useStyles();
  const { loadRefresh, follower, figures, state } = useServices();
  const { changed } = useSyncExternalStore(state.subscribe, state.get);
  const { told, isWorking, run, tell } = useWork();
  const [scope, setScope] = useState<RefreshScope>("workbook");
  const [progress, setProgress] = useState<{
    readonly text: string;
    readonly done: number;
    readonly all: number;
  } | null>(null);
  const isCancelled = useRef(false);

  const refresh = () => {
    isCancelled.current = false;
    setProgress({ text: texts.reading, done: 0, all: 0 });
    return run(
      async () => {
        const services = await loadRefresh();
        if (!services.ok) return services;
        const surroundings = refreshSurroundings(services.value.refresh, figures, follower);
        return refreshCells(surroundings, scope, {
          tell: (done, all) => setProgress({ text: texts.progress(done, all), done, all }),
          isCancelled: () => isCancelled.current,
        });
      },
      (refreshed) => {
        if (refreshed === null) return texts.cancelled;
        state.setChanged(refreshed.changed);
        return refreshedNotice(refreshed);
      },
    ).finally(() => setProgress(null));
  };
  const onSheet = (of: WhatChanged) =>
    run(async () => {
      const services = await loadRefresh();
      return services.ok ? services.value.refresh.writeChanges(changesSheet(of)) : services;
    }, texts.onSheet);
  return (
    <section className={styles.part} aria-label={texts.title}>
      <h2 className={styles.title}>{texts.title}</h2>
      <div className={styles.line}>
        <Chooser
          size="small"
          label={texts.what}
          options={scopes.map((value) => ({ value, text: texts.scopes[value] }))}
          selected={scope}
          onSelect={(value) => setScope(value as RefreshScope)}
        />
        <Button disabledFocusable={isWorking} title={texts.explain} onClick={() => void refresh()}>
          {texts.refresh}
        </Button>
      </div>
      <ToldBar told={told} onDismiss={() => tell(null)}>
        {progress !== null && <CancellableBar {...progress} onCancel={() => void (isCancelled.current = true)} />}
      </ToldBar>
      <PinsPart data={data} />
      {changed !== null && (
        <WhatChangedPart
          changed={changed}
          isWorking={isWorking}
          onShow={(place) =>
            void run(async () => {
              const services = await loadRefresh();
              return services.ok ? services.value.showCell(place) : services;
            })
          }
          onSheet={() => void onSheet(changed)}
          onPutAway={() => state.setChanged(null)}
        />
      )}
    </section>
  );
}
