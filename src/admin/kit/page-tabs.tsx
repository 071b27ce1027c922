import { Tabs } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useSearchParams } from "react-router-dom"

export type PageTab = { id: string; label: string; content: () => ReactNode }

/** Parts of one page, of which the address bar names the one that is shown. */
export function PageTabs({ tabs }: { tabs: PageTab[] }) {
  const [params, setParams] = useSearchParams()
  const shown = tabs.find((tab) => tab.id === params.get("tab")) ?? tabs[0]
  return (
    <Tabs
      value={shown?.id ?? ""}
      onValueChange={(tab) => {
        // The lists of the other tab have queries of their own in there.
        setParams({ tab })
      }}
    >
      <Tabs.List className="mb-3 flex-wrap">
        {tabs.map((tab) => (
          <Tabs.Trigger key={tab.id} value={tab.id}>
            {tab.label}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <div className="flex flex-col gap-y-3">{shown?.content()}</div>
    </Tabs>
  )
}
