import { Button, Link, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { WorkbookPdf } from "../../../actions/report-ports";
import { succeed } from "../../../domain/result";
import { reportMessages as texts } from "../../report-messages";
import { useWork } from "../../use-work";
import { ToldBar } from "../ToldBar";
import { CancellableBar } from "./CancellableBar";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  text: { margin: 0 },
});

/** How to print a report or save it as PDF: with Excel's own command, and with a button where Excel gives us the PDF. */
export function PdfButton({ pdf }: { readonly pdf: WorkbookPdf }) {
  const styles = useStyles();
  const { told, isWorking, run, tell } = useWork();
  const [file, setFile] = useState<{ readonly name: string; readonly address: string } | null>(null);
  useEffect(() => () => (file === null ? undefined : URL.revokeObjectURL(file.address)), [file]);
  const [bytesRead, setBytesRead] = useState({ done: 0, all: 0 });
  const cancel = useRef<() => void>(() => undefined);
  const read = () =>
    run(
      () => {
        setBytesRead({ done: 0, all: 0 });
        // Excel can't be told to stop, but nobody has to wait for it: what it still gives is dropped.
        let isCancelled = false;
        const cancelled = new Promise<null>((resolve) => {
          cancel.current = () => {
            isCancelled = true;
            resolve(null);
          };
        });
        const reading = pdf.read({
          // Another may be read by then.
          tell: (done, all) => !isCancelled && setBytesRead({ done, all }),
          isCancelled: () => isCancelled,
        });
        return Promise.race([reading, cancelled.then(succeed)]);
      },
      (given) => {
        if (given === null) return texts.cancelled;
        const { name, bytes } = given;
        const blob = new Blob([new Uint8Array(bytes)], { type: "application/pdf" });
        setFile({ name, address: URL.createObjectURL(blob) });
        return texts.pdfReady;
      },
    );
  return (
    <div className={styles.part}>
      <p className={styles.text}>{texts.print}</p>
      {pdf.isOffered() && (
        <Button size="small" title={texts.pdfHint} disabledFocusable={isWorking} onClick={() => void read()}>
          {texts.pdf}
        </Button>
      )}
      <ToldBar told={told} onDismiss={() => tell(null)}>
        {isWorking && (
          <CancellableBar
            text={texts.readingPdf(bytesRead.done, bytesRead.all)}
            {...bytesRead}
            onCancel={() => cancel.current()}
          />
        )}
      </ToldBar>
      {file !== null && (
        <Link href={file.address} download={file.name}>
          {texts.download(file.name)}
        </Link>
      )}
    </div>
  );
}
