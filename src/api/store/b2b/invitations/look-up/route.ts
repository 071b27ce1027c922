import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InvitationTokenBody } from "../../../../people/validators"
import { lookUpInvitation } from "../../../../../workflows/company/reads/look-up-invitation"

/** What an invitation is about, for somebody who has its token and no login yet. */
export async function POST(
  req: MedusaRequest<InvitationTokenBody>,
  res: MedusaResponse
): Promise<void> {
  res.json({
    invitation: await lookUpInvitation(req.scope, req.validatedBody.token),
  })
}
