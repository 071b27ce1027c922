import Medusa from "@medusajs/js-sdk"
import { createContext, useContext } from "react"
import type { PortalConfig } from "../../api/middlewares/portal/types"
import { actingTab } from "./acting-tab"
import { localText } from "./local-text"

export type Portal = {
  config: PortalConfig
  sdk: Medusa
  /** With a sales rep's own token, beside the one by which the tab acts. */
  repSdk: Medusa
}

export function createPortal(config: PortalConfig): Portal {
  return {
    config,
    sdk: createSdk(config, "token", () => actingTab.get().token),
    repSdk: createSdk(config, "rep_token", () => null),
  }
}

/** @param instead the token that comes before the one that is kept, if any */
function createSdk(
  config: PortalConfig,
  key: string,
  instead: () => string | null
): Medusa {
  return new Medusa({
    baseUrl: location.origin,
    ...(config.publishable_key
      ? { publishableKey: config.publishable_key }
      : {}),
    // A token, not a cookie: no other site can make the browser send it.
    auth: {
      type: "jwt",
      jwtTokenStorageMethod: "custom",
      jwtTokenStorageKey: key,
      storage: {
        getItem: (name) => Promise.resolve(instead() ?? localText.get(name)),
        setItem: (name, token) => {
          localText.set(name, token)
          return Promise.resolve()
        },
        removeItem: (name) => {
          localText.set(name, null)
          return Promise.resolve()
        },
      },
    },
  })
}

export const PortalContext = createContext<Portal | null>(null)

export function usePortal(): Portal {
  const portal = useContext(PortalContext)
  if (!portal) {
    throw new Error("usePortal is only for what stands below the app.")
  }
  return portal
}
