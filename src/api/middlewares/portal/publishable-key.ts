import type { MedusaContainer } from "@medusajs/framework/types"
import { b2bOptions } from "../../../options"
import { graph } from "../../../utils/graph"

/** Anybody may ask, as often as he likes; a revoked key lives on for so long. */
const CACHE_MS = 10_000

let cached: { until: number; key: Promise<string | null> } | undefined

/**
 * The option's key, or else the oldest valid one that has a sales channel of an
 * active sales office; null when there is none.
 */
export function publishableKey(scope: MedusaContainer): Promise<string | null> {
  const { now, portal } = b2bOptions()
  if (portal.publishable_key) {
    return Promise.resolve(portal.publishable_key)
  }
  const time = now().getTime()
  if (!cached || cached.until <= time || cached.until > time + CACHE_MS) {
    const key = oldestKey(scope)
    const entry = { until: time + CACHE_MS, key }
    cached = entry
    key.catch(() => {
      cached = cached === entry ? undefined : cached
    })
  }
  return cached.key
}

async function oldestKey(scope: MedusaContainer): Promise<string | null> {
  const offices = await graph<{ sales_channel_id: string }>(scope, {
    entity: "b2b_sales_office",
    fields: ["sales_channel_id"],
    filters: { status: "active" },
  })
  const links = await graph<{ publishable_key_id: string }>(scope, {
    entity: "publishable_api_key_sales_channel",
    fields: ["publishable_key_id"],
    filters: {
      sales_channel_id: offices.rows.map((office) => office.sales_channel_id),
    },
  })
  const { rows } = await graph<{ token: string }>(scope, {
    entity: "api_key",
    fields: ["token"],
    filters: {
      id: links.rows.map((link) => link.publishable_key_id),
      type: "publishable",
      $or: [{ revoked_at: null }, { revoked_at: { $gt: b2bOptions().now() } }],
    },
    pagination: { take: 1, order: { created_at: "ASC" } },
  })
  return rows[0]?.token ?? null
}
