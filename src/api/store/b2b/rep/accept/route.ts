import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { salesRepErrors } from "../../../../../modules/sales-rep"
import { toMedusaError } from "../../../../../utils/catalogue-error"
import { acceptRepInvitationWorkflow } from "../../../../../workflows/sales-rep"
import { repAuthOf } from "../../../../middlewares/acting/sales-rep"
import type { StoreAcceptRepInvitation } from "../validators"

/**
 * Makes a login that was registered at /auth/sales_rep/emailpass/register the invited
 * rep's. Sign in again afterwards: the token in hand is nobody's still.
 */
export async function POST(
  req: MedusaRequest<StoreAcceptRepInvitation>,
  res: MedusaResponse
): Promise<void> {
  const auth = await repAuthOf(req, res)
  if (!auth?.auth_identity_id) {
    throw toMedusaError(salesRepErrors.signInAsRep())
  }
  if (auth.actor_id) {
    throw toMedusaError(salesRepErrors.identityTaken())
  }
  const { result } = await acceptRepInvitationWorkflow(req.scope).run({
    input: {
      token: req.validatedBody.token,
      auth_identity_id: auth.auth_identity_id,
    },
  })
  res.json({ sales_rep: { id: result.id } })
}
