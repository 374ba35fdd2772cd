import { useCallback } from "react";
import { openInCompare, type ToCompare } from "../actions/open-in-compare";
import { messages } from "./messages";
import { useNoticeWork } from "./use-notice-work";
import { useServices } from "./use-services";

/** Opens Compare with an indicator of any of the user's clubs, and says so if cells may still name the previous club. */
export function useOpenInCompare(): (what: ToCompare) => void {
  const services = useServices();
  const { run } = useNoticeWork();
  return useCallback(
    (what) =>
      void run(
        () => openInCompare(services, what),
        ({ notShown }) => notShown && { kind: "warning", text: messages.header.notShown(notShown.message) },
      ),
    [services, run],
  );
}
