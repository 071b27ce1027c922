import { useMemo, type ReactNode } from "react"
import { AccountContext } from "./use-account"
import { PortalContext, usePortal } from "./use-portal"

const AS_REP = {
  account: null,
  scope: "rep",
  session: null,
  choose: () => undefined,
}

/** What stands below asks with the rep's own token, in nobody's place. */
export function AsRep({ children }: { children: ReactNode }) {
  const portal = usePortal()
  const own = useMemo(() => ({ ...portal, sdk: portal.repSdk }), [portal])
  return (
    <PortalContext.Provider value={own}>
      <AccountContext.Provider value={AS_REP}>
        {children}
      </AccountContext.Provider>
    </PortalContext.Provider>
  )
}
