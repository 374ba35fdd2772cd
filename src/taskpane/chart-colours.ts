/** The colours of pictures in CSS, as the pane's theme has them. With forced colours, use the system's instead. */
export const chartColours = { own: "var(--colorChartOwn)", peer: "var(--colorChartPeer)" } as const;
