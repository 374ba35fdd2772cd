import { useCallback, useRef, useState } from "react";
import { Menu } from "./Menu";

/** A sample workbook that the service offers. */
export interface Sample {
  readonly name: string;
  readonly url: string;
}

export interface TitleBarProps {
  readonly workbookName: string;
  readonly samples: readonly Sample[];
  onNew(): void;
  onOpen(file: File): void;
  onSave(): void;
  onSample(sample: Sample): void;
}

/** The page's title, the workbook's name, and the buttons to open and save one. */
export function TitleBar({ workbookName, samples, onNew, onOpen, onSave, onSample }: TitleBarProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  const closeMenu = useCallback(() => setMenu(null), []);
  return (
    <header className="title-bar">
      <h1>
        Workbench <span>– not Excel</span>
      </h1>
      <div className="file-buttons" role="group" aria-label="Workbook">
        <button type="button" onClick={onNew}>
          New
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          Open…
        </button>
        <button type="button" onClick={onSave}>
          Save
        </button>
        {samples.length > 0 && (
          <button
            type="button"
            aria-haspopup="menu"
            aria-expanded={menu !== null}
            onClick={(event) => {
              const { left, bottom } = event.currentTarget.getBoundingClientRect();
              setMenu({ x: left, y: bottom + 2 });
            }}
          >
            Samples <span className="arrow" aria-hidden="true" />
          </button>
        )}
        <input
          ref={picker}
          type="file"
          hidden
          aria-label="Open a workbook"
          accept=".xlsx"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) onOpen(file);
            event.target.value = "";
          }}
        />
      </div>
      <p className="workbook-name">{workbookName}</p>
      {menu !== null && (
        <Menu
          label="Sample workbooks"
          at={menu}
          onClose={closeMenu}
          items={samples.map((sample) => ({ label: sample.name, run: () => onSample(sample) }))}
        />
      )}
    </header>
  );
}
