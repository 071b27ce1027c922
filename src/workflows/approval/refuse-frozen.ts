import type { MedusaContainer } from "@medusajs/framework/types"
import {
  APPROVAL_MODULE,
  approvalErrors,
  type ApprovalModuleService,
} from "../../modules/approval"
import { toMedusaError } from "../../utils/catalogue-error"

/**
 * What somebody is asked about is not changed under his hands.
 * @throws MedusaError `b2b.approval.cart_frozen`
 */
export async function refuseFrozen(
  container: MedusaContainer,
  cartId: string
): Promise<void> {
  const [pending] = await container
    .resolve<ApprovalModuleService>(APPROVAL_MODULE)
    .listB2bApprovalRequests(
      { cart_id: cartId, status: "pending" },
      { select: ["id"], take: 1 }
    )
  if (pending) {
    throw toMedusaError(approvalErrors.cartFrozen(cartId, pending.id))
  }
}
