import type { MedusaRequest } from "@medusajs/framework/http"
import { graph } from "../../../utils/graph"

/** What a path with `:id` is about, where that is not the order itself. */
const CHANGES = [
  ["/returns/", "return"],
  ["/claims/", "order_claim"],
  ["/exchanges/", "order_exchange"],
] as const

/** The order that a request with `:id` changes; "" where there is no such change. */
export async function orderOfChange({
  originalUrl,
  params: { id = "" },
  scope,
}: Pick<MedusaRequest, "originalUrl" | "params" | "scope">): Promise<string> {
  const change = CHANGES.find(([path]) => originalUrl.includes(path))
  if (!change) {
    return id
  }
  const { rows } = await graph<{ order_id: string }>(scope, {
    entity: change[1],
    fields: ["order_id"],
    filters: { id },
  })
  return rows[0]?.order_id ?? ""
}
