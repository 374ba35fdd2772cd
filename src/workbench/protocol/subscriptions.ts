import type { CellResult } from "../../workbook-file/workbook-data";
import type { ChartPlace, ModelEvent } from "../model/model-event";
import { formatArea } from "../model/reference";
import type { RuntimeState } from "./addin-runtime";
import type { RichApiMessageEntry } from "./wire";

/** The category of event messages, and the numbers of the events this host sends. */
const eventCategory = 65536;
const visibilityChanged = 65539;
const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  selectionChanged: 14,
  chartActivated: 51,
  chartDeactivated: 52,
} as const;

/** The target for an event of any sheet. */
const workbookTarget = "Workbook";

/**
 * Which events office.js has subscribed to, and sending them. As in Excel, the events of one turn are sent together
 * after it.
 */
export class Subscriptions {
  readonly #wanted = new Map<string, number>();
  readonly #send: (entries: readonly RichApiMessageEntry[]) => void;
  #waiting: RichApiMessageEntry[] = [];
  #count = 0;

  constructor(send: (entries: readonly RichApiMessageEntry[]) => void) {
    this.#send = send;
  }

  /** Adds or removes one handler for an event of a target. */
  change(type: number, target: string, begins: boolean): void {
    const key = `${type} ${target}`;
    this.#wanted.set(key, Math.max(0, (this.#wanted.get(key) ?? 0) + (begins ? 1 : -1)));
  }

  /** Tells office.js what happened in the workbook, if it has subscribed. */
  tell(event: ModelEvent): void {
    switch (event.kind) {
      case "cells":
      case "structure":
        this.#post(eventType.changed, event.sheet, { ...changedMessage(event), worksheetId: event.sheet });
        break;
      case "selection":
        this.#post(eventType.selectionChanged, event.sheet, {
          address: formatArea(event.area),
          worksheetId: event.sheet,
        });
        break;
      case "chart-selected":
        if (event.previous !== null) this.#postChart(eventType.chartDeactivated, event.previous);
        if (event.chart !== null) this.#postChart(eventType.chartActivated, event.chart);
        break;
      case "activated":
        this.#post(eventType.deactivated, event.previous, { worksheetId: event.previous });
        this.#post(eventType.activated, event.sheet, { worksheetId: event.sheet });
        break;
    }
  }

  /** Says that the pane was shown or hidden; office.js needs no subscription for this. */
  tellVisibility(state: RuntimeState): void {
    const visibility = state === "Visible" ? "Visible" : "Hidden";
    this.#enqueue(visibilityChanged, "", { visibility });
  }

  #post(type: number, sheet: string, message: object): void {
    const targets = [sheet, workbookTarget].filter((target) => (this.#wanted.get(`${type} ${target}`) ?? 0) > 0);
    for (const target of targets) this.#enqueue(type, target, message);
  }

  #postChart(type: number, { sheet, chart }: ChartPlace): void {
    this.#post(type, sheet, { chartId: chart, worksheetId: sheet });
  }

  #enqueue(type: number, target: string, message: object): void {
    if (this.#waiting.length === 0) setTimeout(() => this.#flush(), 0);
    this.#count += 1;
    this.#waiting.push([eventCategory, type, target, JSON.stringify(message), this.#count]);
  }

  #flush(): void {
    const entries = this.#waiting;
    this.#waiting = [];
    this.#send(entries);
  }
}

function changedMessage(event: ModelEvent & { readonly kind: "cells" | "structure" }): object {
  const edit = event.kind === "cells" ? event.edit : null;
  return {
    address: formatArea(event.area),
    changeType: event.kind === "cells" ? "RangeEdited" : event.change,
    source: "Local",
    triggerSource: event.origin === "add-in" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    ...(edit && {
      valueBefore: plainValue(edit.before),
      valueAfter: plainValue(edit.after),
      valueTypeBefore: valueType(edit.before),
      valueTypeAfter: valueType(edit.after),
    }),
  };
}

function plainValue(value: CellResult): number | string | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function valueType(value: CellResult): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}
