import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows"
import { ensureRows, pick, type Seeding } from "./seeding"

const CHANNEL = "Trade counter online"
const KEY = "Trade counter storefront"

/** The channel that the demo office sells in. */
export async function ensureSalesChannel(seeding: Seeding) {
  const service = seeding.container.resolve(Modules.SALES_CHANNEL)
  const channels = await ensureRows(seeding, {
    noun: "sales channels",
    wanted: [CHANNEL],
    key: (name) => name,
    rowKey: (channel) => channel.name,
    find: () => service.listSalesChannels({ name: [CHANNEL] }),
    create: async () => {
      const { result } = await createSalesChannelsWorkflow(
        seeding.container
      ).run({
        input: {
          salesChannelsData: [
            { name: CHANNEL, description: "Web shop for trade accounts" },
          ],
        },
      })
      return result
    },
  })
  return pick(channels, CHANNEL)
}

/** The publishable key that a storefront of that channel sends. */
export async function ensurePublishableKey(
  seeding: Seeding,
  salesChannelId: string
): Promise<string> {
  const { container } = seeding
  const service = container.resolve(Modules.API_KEY)
  const keys = await ensureRows(seeding, {
    noun: "publishable keys",
    wanted: [KEY],
    key: (title) => title,
    rowKey: (key) => key.title,
    find: () => service.listApiKeys({ title: KEY, type: "publishable" }),
    create: async () => {
      const { result } = await createApiKeysWorkflow(container).run({
        input: {
          api_keys: [{ title: KEY, type: "publishable", created_by: "" }],
        },
      })
      return result
    },
  })
  const key = pick(keys, KEY)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links } = await query.graph({
    entity: "publishable_api_key_sales_channel",
    fields: ["sales_channel_id"],
    filters: { publishable_key_id: key.id, sales_channel_id: salesChannelId },
  })
  if (links.length === 0) {
    await linkSalesChannelsToApiKeyWorkflow(container).run({
      input: { id: key.id, add: [salesChannelId] },
    })
  }
  return key.token
}
