import type { MedusaContainer } from "@medusajs/framework/types"
import {
  APPROVAL_MODULE,
  type ApprovalModuleService,
  type ApprovalStanding,
  type TriggerFacts,
  type TriggerKind,
} from "../../../modules/approval"
import type { OrderHeaderRow } from "../../../modules/trade"
import type { CartSnapshot } from "../../trade/facts/cart-snapshot"
import { categoriesOf } from "../queries/categories-of"
import { orderPast } from "../queries/order-past"
import { outsideTemplates } from "../queries/outside-templates"

/** What approvals decide by, beside what the other guards have read already. */
export type ApprovalFacts = {
  standing: ApprovalStanding
} & Pick<
  TriggerFacts,
  "new_ship_to" | "first_order" | "categories" | "outside_templates"
>

/** One statement where no policy counts; more only for what policies ask. */
export async function approvalFactsOf(
  container: MedusaContainer,
  header: OrderHeaderRow,
  { id: cart_id, items }: CartSnapshot
): Promise<ApprovalFacts> {
  const { account_id, company_id, office_id } = header
  const standing = await container
    .resolve<ApprovalModuleService>(APPROVAL_MODULE)
    .standing({ cart_id, account_id, company_id, office_id })
  const asked = new Set<TriggerKind>(
    standing.policies.map(({ trigger }) => trigger.kind)
  )
  const variants = [...new Set(items.flatMap((item) => item.variant_id ?? []))]
  const [past, categories, outside_templates] = await Promise.all([
    asked.has("first_order") || asked.has("new_ship_to")
      ? orderPast(container, header)
      : { first_order: false, new_ship_to: false },
    asked.has("product_category")
      ? categoriesOf(container, variants)
      : new Map<string, string[]>(),
    asked.has("outside_template")
      ? outsideTemplates(container, { account_id, company_id }, variants)
      : [],
  ])
  return { standing, ...past, categories, outside_templates }
}
