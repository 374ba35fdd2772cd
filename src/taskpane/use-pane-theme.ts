import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { withChartColours } from "./with-chart-colours";

const lightTheme = withChartColours(webLightTheme, false);
const darkTheme = withChartColours(webDarkTheme, true);

const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");

/**
 * Whether Excel's theme is dark or, if Excel doesn't say, the system's. High contrast needs nothing: the browser uses
 * its own colours.
 */
function isDark(): boolean {
  const office: Office.OfficeTheme | undefined =
    // The administrator's page is also shown without Excel.
    typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  const background = office?.bodyBackgroundColor;
  return background ? brightness(background) < 0.5 : prefersDark.matches;
}

/** 0 is black, 1 is white; weighted as luma. */
function brightness(colour: string): number {
  const digits = /^#?([0-9a-f]{6})/i.exec(colour)?.[1];
  if (digits === undefined) return 1;
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
  return 0.299 * (red ?? 1) + 0.587 * (green ?? 1) + 0.114 * (blue ?? 1);
}

function subscribe(listener: () => void): () => void {
  prefersDark.addEventListener("change", listener);
  return () => prefersDark.removeEventListener("change", listener);
}

/** The Fluent theme that matches the host; changes with the system. */
export function usePaneTheme(): Theme {
  const dark = useSyncExternalStore(subscribe, isDark);
  useEffect(() => {
    // So that what the browser draws itself, such as scroll bars and calendar icons, matches.
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  return dark ? darkTheme : lightTheme;
}
