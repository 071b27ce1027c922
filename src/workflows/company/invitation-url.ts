import { configManager } from "@medusajs/framework/config"
import { b2bOptions } from "../../options"

/** A storefront on the developer's own machine. */
const STOREFRONT = "http://localhost:8000"

/** Where people reach this server: a mail has no address to be relative to. */
function backendUrl(): string {
  const { backendUrl: configured } = configManager.config.admin
  return configured && /^https?:/.test(configured)
    ? configured.replace(/\/+$/, "")
    : `http://localhost:${process.env.PORT ?? "9000"}`
}

/** A page of the portal, or of a storefront that has one of that name. */
export function pageUrl(page: string): string {
  const { portal } = b2bOptions()
  return portal.enabled
    ? `${backendUrl()}${portal.path}/${page}`
    : `${STOREFRONT}/${page}`
}

/** A page of the dashboard. */
export function dashboardUrl(page: string): string {
  const { path } = configManager.config.admin
  return `${backendUrl()}${path}/${page}`
}

/**
 * The link that accepts an invitation.
 * @param page of the portal; a rep's is never the merchant's own page for buyers
 */
export function invitationUrl(
  token: string,
  page: "invitation" | "rep-invitation" = "invitation"
): string {
  const { invitations } = b2bOptions()
  const url =
    (page === "invitation" ? invitations.url : undefined) ??
    `${pageUrl(page)}?token={token}`
  return url.replaceAll("{token}", token)
}
