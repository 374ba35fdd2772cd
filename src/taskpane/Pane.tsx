import { FluentProvider } from "@fluentui/react-components";
import { useEffect } from "react";
import { App } from "./App";
import { keepFocus } from "./keep-focus";
import { keepKeys } from "./keep-keys";
import { usePaneTheme } from "./use-pane-theme";
import { ServicesContext, type Services } from "./use-services";

/** The pane in the host's theme, with the given services. */
export function Pane({ services }: { readonly services: Services }) {
  useEffect(() => keepKeys(document), []);
  useEffect(() => keepFocus(document), []);
  return (
    <FluentProvider theme={usePaneTheme()}>
      <ServicesContext value={services}>
        <App />
      </ServicesContext>
    </FluentProvider>
  );
}
