/** Only what differs from Excel's defaults. Colours are "#RRGGBB". */
export interface CellFormat {
  /** The name of its style, e.g. "Heading 1"; absent is Normal. How that looks is in the other fields as well. */
  readonly style?: string;
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "None" | "Single" | "Double";
  readonly horizontalAlignment?: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom";
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  /** False if the cell may be changed on a protected sheet; cells are locked unless this says otherwise. */
  readonly locked?: boolean;
  readonly borders?: Partial<Record<"EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight", BorderData>>;
}

export interface BorderData {
  readonly style: "Continuous" | "Dash" | "Dot" | "Double" | "None";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}
