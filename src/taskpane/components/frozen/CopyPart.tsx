import { Button, Link, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { copyForColleagues } from "../../../actions/frozen/copy-for-colleagues";
import { copyNotice } from "../../../actions/frozen/frozen-notices";
import { excelFileType } from "../../excel-file-type";
import { frozenMessages as texts } from "../../frozen-messages";
import { useServices } from "../../use-services";
import { useWork } from "../../use-work";
import { ToldBar } from "../ToldBar";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
});

/** Makes a copy of the workbook for colleagues without the add-in: opened in Excel where it can, and to save. */
export function CopyPart() {
  const styles = useStyles();
  const { loadCopies, figures } = useServices();
  const { told, isWorking, run, tell } = useWork();
  const [file, setFile] = useState<{ readonly name: string; readonly address: string } | null>(null);
  useEffect(() => () => (file === null ? undefined : URL.revokeObjectURL(file.address)), [file]);
  const make = () =>
    run(
      async () => {
        const copies = await loadCopies();
        if (!copies.ok) return copies;
        return copyForColleagues({ copies: copies.value, figures, now: () => new Date().toISOString() });
      },
      ({ name, bytes, outcome, isOpen }) => {
        const blob = new Blob([new Uint8Array(bytes)], { type: excelFileType });
        setFile({ name, address: URL.createObjectURL(blob) });
        return copyNotice(outcome, isOpen);
      },
    );
  return (
    <div className={styles.part}>
      <span>{texts.copyExplain}</span>
      <Button disabledFocusable={isWorking} onClick={() => void make()}>
        {texts.copy}
      </Button>
      <ToldBar told={told} onDismiss={() => tell(null)}>
        {isWorking && <span>{texts.copying}</span>}
      </ToldBar>
      {file !== null && !isWorking && (
        <Link href={file.address} download={file.name}>
          {texts.save(file.name)}
        </Link>
      )}
    </div>
  );
}
