import { newXlsx, openXlsx, type XlsxDocument } from "../../workbook-file/xlsx";
import type { WorkbookModel } from "../model/workbook-model";

/** Content type of an .xlsx file. */
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook that was replaced by another, as it was then. */
export interface SetAside {
  readonly name: string;
  /** Whether it had unsaved changes. */
  readonly unsaved: boolean;
  /** Brings it back. */
  restore(): void;
}

export interface WorkbookFiles {
  readonly name: string;
  readonly unsaved: boolean;
  /** Each resolves to the workbook it replaced. Rejects with a sentence if the file is not a workbook. */
  startNew(): Promise<SetAside>;
  open(name: string, bytes: Uint8Array): Promise<SetAside>;
  openAddress(url: string): Promise<SetAside>;
  /**
   * The workbook as a file, as it is now; parts of the opened file that the workbench does not model are unchanged.
   * Does not count as saving.
   */
  bytes(): Promise<Uint8Array>;
  /** The same, for the user to keep: counts as saving. */
  save(): Promise<{ readonly name: string; readonly content: Blob }>;
}

/** Opens .xlsx files into the workbook and saves it as one. */
export async function createWorkbookFiles(model: WorkbookModel): Promise<WorkbookFiles> {
  let current: { readonly name: string; readonly document: XlsxDocument } = {
    name: "Book1.xlsx",
    document: await newXlsx(),
  };
  let unsaved = false;
  model.subscribe((event) => {
    if (["cells", "structure", "formats", "charts", "names"].includes(event.kind)) unsaved = true;
  });

  function replace(next: typeof current): SetAside {
    const before = { ...current, data: model.toData(), unsaved };
    current = next;
    model.load(next.document.data);
    unsaved = false;
    return {
      name: before.name,
      unsaved: before.unsaved,
      restore() {
        current = { name: before.name, document: before.document };
        model.load(before.data);
        unsaved = before.unsaved;
      },
    };
  }

  const bytes = () => current.document.save(model.toData());

  async function open(name: string, bytes: Uint8Array): Promise<SetAside> {
    return replace({ name, document: await openXlsx(bytes) });
  }

  return {
    get name() {
      return current.name;
    },
    get unsaved() {
      return unsaved;
    },
    startNew: async () => replace({ name: "Book1.xlsx", document: await newXlsx() }),
    open,
    async openAddress(url) {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`The workbook at ${url} could not be fetched (${response.status}).`);
      const name = decodeURIComponent(new URL(url, location.href).pathname.split("/").at(-1) ?? "Book1.xlsx");
      return open(name, new Uint8Array(await response.arrayBuffer()));
    },
    bytes,
    async save() {
      const content = new Blob([new Uint8Array(await bytes())], { type: xlsxType });
      unsaved = false;
      return { name: current.name, content };
    },
  };
}
