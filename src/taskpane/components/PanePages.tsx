import { Activity, useState } from "react";
import type { PaneTab } from "../../actions/shared-state";
import type { PageProps } from "../page-props";
import { tabNames, tabs } from "../tabs";

/** The page of the open tab and, hidden, the pages that stay as the user left them. */
export function PanePages({ open, ...props }: PageProps & { readonly open: PaneTab }) {
  const [seen, setSeen] = useState<ReadonlySet<PaneTab>>(new Set());
  if (!seen.has(open)) setSeen(new Set(seen).add(open));
  return tabNames.map((name) => {
    const { Page, isKept = false } = tabs[name];
    if (name !== open && !(isKept && seen.has(name))) return null;
    return (
      <Activity key={name} mode={name === open ? "visible" : "hidden"}>
        <Page {...props} />
      </Activity>
    );
  });
}
