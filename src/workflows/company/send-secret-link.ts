import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

type Mail = {
  to: string
  template: string
  data: Record<string, unknown> & { url: string }
  /** What it is about: `b2b_invitation`, `b2b_sales_rep`. */
  resource_type: string
  resource_id: string
  /** Part of `url`. */
  token: string
}

/**
 * Sends one mail with a secret link by Medusa's notification module, whose table must
 * not keep the link: whoever reads a backup could use it.
 * @returns null, or why it was not sent
 */
export async function sendSecretLink(
  container: MedusaContainer,
  { token, resource_type, ...mail }: Mail
): Promise<string | null> {
  const key = `${resource_type.replaceAll("_", "-")}-${randomUUID()}`
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      ...mail,
      channel: "email",
      trigger_type: resource_type,
      resource_type,
      idempotency_key: key,
    })
    return null
  } catch (error) {
    return reasonOf(error, token)
  } finally {
    await forgetLink(container, key)
  }
}

/** In SQL: the module's own update merges `data`, and would keep the link. */
async function forgetLink(
  container: MedusaContainer,
  key: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex("notification")
    .where({ idempotency_key: key })
    .update({ data: knex.raw("data - 'url'") })
}

/** Providers may quote what they were to send. */
function reasonOf(error: unknown, token: string): string {
  const reason = error instanceof Error ? error.message : String(error)
  return reason.replaceAll(token, "…").slice(0, 500) || "unknown"
}
