import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { CaptureTransmissionStepInput } from "../../erp/steps/capture-transmission"
import { captureTransmissionWorkflow } from "../../erp/workflows/capture-transmission"
import { recordAuditStep } from "../../audit"
import { TradeEvents } from "../events"
import { placedBy } from "../prepared-by"
import { markCapturedStep } from "../steps/mark-captured"
import { readOrderToCaptureStep } from "../steps/read-order-to-capture"

const captureOrderWorkflowId = "b2b-capture-order"

/**
 * Puts the document of an order that was bound into the outbox of its office's ERP,
 * and the order into the log. Safe to run at any time, and twice at
 * once: a subscriber runs it when an order was placed, and the sweep where nobody
 * did. An order without an order header is left alone.
 *
 * @summary Captures a bound order for the ERP and the audit log.
 * @returns whether this run did it
 * @example
 * await captureOrderWorkflow(container).run({ input: { order_id } })
 */
export const captureOrderWorkflow = createWorkflow(
  captureOrderWorkflowId,
  (input: { order_id: string }) => {
    const key = transform(
      { input },
      (data) => `b2b-capture:${data.input.order_id}`
    )
    acquireLockStep({ key, timeout: 30, ttl: 60 })
    const read = readOrderToCaptureStep(input)
    when("b2b-has-erp", { read }, (data) => Boolean(data.read?.document)).then(
      () =>
        captureTransmissionWorkflow.runAsStep({
          input: transform(
            { read },
            // The condition above says that it is there; types do not see that.
            (data) => data.read?.document as CaptureTransmissionStepInput
          ),
        })
    )
    // Before the mark: where this fails, or dies, the sweep does all of it again.
    recordAuditStep(
      transform({ input, read }, ({ input, read }) =>
        read
          ? [
              {
                company_id: read.header.company_id,
                actor: placedBy(
                  read.header,
                  read.buyer.name || (read.buyer.email ?? read.header.member_id)
                ),
                action: "order.placed",
                subject: { type: "order", id: input.order_id },
                after: {
                  order_header_id: read.header.id,
                  account_id: read.header.account_id,
                  po_number: read.header.po_number,
                },
              },
            ]
          : []
      )
    )
    markCapturedStep(
      transform({ read }, ({ read }) => ({
        order_header_id: read?.header.id ?? null,
      }))
    )
    emitEventStep({
      eventName: TradeEvents.ORDER_HEADER_PLACED,
      data: transform({ input, read }, ({ input, read }) =>
        read
          ? [
              {
                id: read.header.id,
                cart_id: read.header.cart_id,
                order_id: input.order_id,
                account_id: read.header.account_id,
              },
            ]
          : []
      ),
    })
    releaseLockStep({ key })
    return new WorkflowResponse(
      transform({ read }, ({ read }) => ({ captured: read !== null }))
    )
  }
)
