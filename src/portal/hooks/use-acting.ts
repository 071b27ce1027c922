import { useSyncExternalStore } from "react"
import { actingTab, type ActingTab } from "./acting-tab"

/** In whose place this tab acts, as it changes. */
export function useActing(): ActingTab {
  return useSyncExternalStore(actingTab.subscribe, actingTab.get)
}
