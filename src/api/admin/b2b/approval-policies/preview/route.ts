import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reasonInWords } from "../../../../../modules/approval"
import { previewPolicy } from "../../../../../workflows/approval"
import { companyNames } from "../../company-names"
import type { AdminApprovalPreviewAnswer } from "../types"
import type { AdminPreviewApprovalPolicy } from "../validators"

/** What a policy would have asked of the last 90 days. Writes nothing. */
export async function POST(
  req: MedusaRequest<AdminPreviewApprovalPolicy>,
  res: MedusaResponse<AdminApprovalPreviewAnswer>
): Promise<void> {
  const { limit, offset, ...draft } = req.validatedBody
  const { asked, since, ...preview } = await previewPolicy(req.scope, draft)
  const page = asked.slice(offset, offset + limit)
  const names = await companyNames(
    req.scope,
    page.map(({ company_id }) => company_id)
  )
  const { kind } = draft.trigger
  res.json({
    preview: { ...preview, since: since.toISOString() },
    orders: page.map(({ placed_at, ...order }) => ({
      order_id: order.order_id,
      display_id: order.display_id,
      company_id: order.company_id,
      company_name: names.get(order.company_id) ?? null,
      account_id: order.account_id,
      placed_at: new Date(placed_at).toISOString(),
      total: order.total,
      currency_code: order.currency_code,
      kind,
      why: reasonInWords({ kind, name: draft.name }),
      items: order.items,
    })),
    count: asked.length,
    offset,
    limit,
  })
}
