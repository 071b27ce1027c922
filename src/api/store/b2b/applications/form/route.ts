import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { b2bOptions } from "../../../../../options"
import { graph } from "../../../../../utils/graph"

type Office = { id: string; name: string; currency_code: string }

/** What a storefront needs to draw the form: the open offices and the merchant's fields. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { rows } = await graph<Office>(req.scope, {
    entity: "b2b_sales_office",
    fields: ["id", "name", "currency_code"],
    filters: { status: "active" },
    pagination: { order: { name: "ASC" } },
  })
  res.json({
    form: { offices: rows, custom_fields: b2bOptions().applications.fields },
  })
}
