import { configManager } from "@medusajs/framework/config"
import { b2bOptions } from "../../options"

/** A storefront's page on the developer's own machine. */
const STOREFRONT = "http://localhost:8000/invitation?token={token}"

/** Where people reach this server: a mail has no address to be relative to. */
function backendUrl(): string {
  const { backendUrl: configured } = configManager.config.admin
  return configured && /^https?:/.test(configured)
    ? configured.replace(/\/+$/, "")
    : `http://localhost:${process.env.PORT ?? "9000"}`
}

/** The link that accepts an invitation. */
export function invitationUrl(token: string): string {
  const { invitations, portal } = b2bOptions()
  const page = portal.enabled
    ? `${backendUrl()}${portal.path}/invitation?token={token}`
    : STOREFRONT
  return (invitations.url ?? page).replaceAll("{token}", token)
}
