import { useCallback } from "react";
import type { CallSubject } from "../actions/cell/explain-call";
import { openInCompare } from "../actions/open-in-compare";
import { messages } from "./messages";
import { useNoticeWork } from "./use-notice-work";
import { useServices } from "./use-services";

/** Opens Compare with what a formula compares: its indicator, and its group and year if it has them. */
export function useOpenInCompare(): (about: Pick<CallSubject, "data" | "indicator" | "peers" | "year">) => void {
  const services = useServices();
  const { run } = useNoticeWork();
  return useCallback(
    ({ data, indicator, peers, year }) =>
      void run(
        () =>
          openInCompare(services, {
            club: data.release.stamp.club,
            indicator: indicator.id,
            ...(peers !== null && { peers }),
            ...(year !== null && { year }),
          }),
        ({ notShown }) => notShown && { kind: "warning", text: messages.header.notShown(notShown.message) },
      ),
    [services, run],
  );
}
