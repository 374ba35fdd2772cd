export interface AreaOutlineProps {
  /** Its place in pixels of the sheet. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly kind: "copied" | "filled" | "pointed";
}

/** A line around cells: marching around those copied, dashed around those being filled or pointed at. */
export function AreaOutline({ box, kind }: AreaOutlineProps) {
  return (
    <svg className={`area-outline ${kind}`} style={box} aria-hidden="true">
      <rect x="1" y="1" width={Math.max(0, box.width - 2)} height={Math.max(0, box.height - 2)} />
    </svg>
  );
}
