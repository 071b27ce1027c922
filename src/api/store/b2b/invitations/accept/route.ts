import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { acceptInvitationWorkflow } from "../../../../../workflows/company"
import { signedInCustomer } from "../../../../middlewares/signed-in-customer"
import type { InvitationTokenBody } from "../../../../people/validators"

/** Makes the signed-in customer a member of the company that invited him. */
export async function POST(
  req: MedusaRequest<InvitationTokenBody>,
  res: MedusaResponse
): Promise<void> {
  const { id, email, actor } = await signedInCustomer(req)
  const { result } = await acceptInvitationWorkflow(req.scope).run({
    input: {
      token: req.validatedBody.token,
      customer: { id, email },
      actor,
    },
  })
  res.json({ member: { id: result.member_id, company: result.company } })
}
