import Medusa from "@medusajs/js-sdk"
import { createContext, useContext } from "react"
import type { PortalConfig } from "../../api/middlewares/portal/types"

export type Portal = { config: PortalConfig; sdk: Medusa }

export function createPortal(config: PortalConfig): Portal {
  const sdk = new Medusa({
    baseUrl: location.origin,
    ...(config.publishable_key
      ? { publishableKey: config.publishable_key }
      : {}),
    // A token, not a cookie: no other site can make the browser send it.
    auth: {
      type: "jwt",
      jwtTokenStorageMethod: "local",
      jwtTokenStorageKey: "b2b_portal_token",
    },
  })
  return { config, sdk }
}

export const PortalContext = createContext<Portal | null>(null)

export function usePortal(): Portal {
  const portal = useContext(PortalContext)
  if (!portal) {
    throw new Error("usePortal is only for what stands below the app.")
  }
  return portal
}
