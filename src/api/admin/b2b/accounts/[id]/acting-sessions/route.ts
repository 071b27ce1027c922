import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { salesRepErrors } from "../../../../../../modules/sales-rep"
import { b2bOptions } from "../../../../../../options"
import { toMedusaError } from "../../../../../../utils/catalogue-error"
import { startActingSessionWorkflow } from "../../../../../../workflows/sales-rep"
import { adminActor } from "../../../../../middlewares/actor-of"
import { presentActingSession } from "../../../../../store/b2b/acting-sessions/present"
import type { AdminStartedSessionAnswer } from "../../../sales-reps/types"
import type { AdminStartActingSession } from "../../../sales-reps/validators"

/** A clerk takes an order: the answer's token works on every store route. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminStartActingSession>,
  res: MedusaResponse<AdminStartedSessionAnswer>
): Promise<void> {
  const { member_id, channel, reason } = req.validatedBody
  const { type, ...clerk } = await adminActor(req)
  if (type !== "user") {
    throw toMedusaError(salesRepErrors.clerksOnly())
  }
  const { result } = await startActingSessionWorkflow(req.scope).run({
    input: {
      actor: { ...clerk, type },
      account_id: req.params.id ?? "",
      member_id: member_id ?? null,
      channel,
      reason: reason ?? null,
    },
  })
  const { enabled, path } = b2bOptions().portal
  res.status(201).json({
    acting_session: presentActingSession(result.session),
    token: result.token,
    portal_path: enabled ? `${path}/act#token=${result.token}` : null,
  })
}
