import { Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows"
import { linkedIds } from "./linked-ids"
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
  const channels = await linkedIds(
    seeding,
    "publishable_api_key_sales_channel",
    "sales_channel_id",
    { publishable_key_id: key.id }
  )
  if (!channels.has(salesChannelId)) {
    await linkSalesChannelsToApiKeyWorkflow(container).run({
      input: { id: key.id, add: [salesChannelId] },
    })
  }
  return key.token
}
