import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { b2bOptions } from "../../../options"
import { SYSTEM } from "../../audit/actor"
import { creditOf } from "../credit-claim"
import { CreditEvents } from "../events"

const settleReservationStepId = "b2b-settle-reservation-step"

/** Not undone: the payment was captured. */
const settleReservationStep = createStep(
  settleReservationStepId,
  async ({ payment_id }: { payment_id: string }, { container }) => {
    const [payment] = await container
      .resolve(Modules.PAYMENT)
      .listPayments(
        { id: payment_id },
        { relations: ["captures", "payment_session"], take: 1 }
      )
    const credit = creditOf(container)
    const [reservation] = payment?.payment_session
      ? await credit.listB2bCreditReservations(
          { payment_session_id: payment.payment_session.id },
          { select: ["order_header_id"], take: 1 }
        )
      : []
    if (!payment || !reservation) {
      return new StepResponse([])
    }
    const { order_header_id } = reservation
    const captured = (payment.captures ?? []).reduce(
      (sum, { amount }) => MathBN.add(sum, amount),
      MathBN.convert(0)
    )
    await credit.holdFor(order_header_id, {
      captured: captured.toString(),
      reason: "The payment was captured",
      actor: SYSTEM,
      now: b2bOptions().now(),
    })
    return new StepResponse([{ order_header_id }])
  }
)

const settleReservationWorkflowId = "b2b-settle-reservation"

/**
 * Lets an order on account hold less credit once what it was invoiced for is paid, where
 * the shop hears of it by its payment alone.
 *
 * @summary Follows a captured payment on account.
 * @property hooks.validate - Runs first; throw to refuse.
 */
export const settleReservationWorkflow = createWorkflow(
  settleReservationWorkflowId,
  (input: { payment_id: string }) => {
    const validate = createHook("validate", { input })
    const settled = settleReservationStep(input)
    emitEventStep({
      eventName: CreditEvents.CREDIT_RESERVATION_SETTLED,
      data: settled,
    })
    return new WorkflowResponse(settled, { hooks: [validate] })
  }
)
