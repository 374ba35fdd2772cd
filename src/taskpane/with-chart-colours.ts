import type { Theme } from "@fluentui/react-components";

/**
 * Own: the dark blue of the palette for accessible charts. Each has a contrast of at least 3 with the page, and the two
 * differ in brightness.
 */
const light = { colorChartOwn: "#12436D", colorChartPeer: "#7C93AB" };
const dark: typeof light = { colorChartOwn: "#BFDDF7", colorChartPeer: "#71879E" };

/** A theme with the colours of pictures beside Fluent's own. */
export function withChartColours(theme: Theme, isDark: boolean): Theme {
  return { ...theme, ...(isDark ? dark : light) };
}
