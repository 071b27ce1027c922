import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { CaptureTransmissionStepInput } from "../../erp/steps/capture-transmission"
import { captureTransmissionWorkflow } from "../../erp/workflows/capture-transmission"
import { recordAuditStep } from "../../audit"
import { TradeEvents } from "../events"
import { bindOrderHeaderStep } from "../steps/bind-order-header"
import { buildOrderDocumentStep } from "../steps/build-order-document"
import { markCapturedStep } from "../steps/mark-captured"

type Input = { order_header_id: string; order_id: string }

const bindOrderWorkflowId = "b2b-bind-order"

/**
 * Binds a paid order to its order header and puts its document into the outbox of
 * its office's ERP. Safe to run again at any time: the completing workflow runs it
 * at once, and the sweep runs it where a process died before it was done.
 *
 * @summary Binds an order to its order header and captures its transmission.
 * @example
 * await bindOrderWorkflow(container).run({ input: { order_header_id, order_id } })
 */
export const bindOrderWorkflow = createWorkflow(
  bindOrderWorkflowId,
  (input: Input) => {
    const bound = bindOrderHeaderStep(input)
    const read = buildOrderDocumentStep({
      order_header_id: input.order_header_id,
    })
    when("b2b-has-erp", { read }, (data) => data.read.document !== null).then(
      () =>
        captureTransmissionWorkflow.runAsStep({
          input: transform(
            { read },
            // The condition above says that it is there; types do not see that.
            (data) => data.read.document as CaptureTransmissionStepInput
          ),
        })
    )
    // Before the mark: where this fails, or dies, the sweep does all of it again.
    recordAuditStep(
      transform({ input, bound }, ({ input, bound }) =>
        !bound.captured
          ? [
              {
                company_id: bound.company_id,
                actor: {
                  type: "member" as const,
                  id: bound.member_id,
                  name: bound.member_name,
                },
                action: "order.placed",
                subject: { type: "order", id: input.order_id },
                after: {
                  order_header_id: input.order_header_id,
                  account_id: bound.account_id,
                  po_number: bound.po_number,
                },
              },
            ]
          : []
      )
    )
    markCapturedStep({
      order_header_id: input.order_header_id,
      state: read.state,
    })
    when("b2b-freshly-bound", { bound }, (data) => data.bound.fresh).then(() =>
      emitEventStep({
        eventName: TradeEvents.ORDER_HEADER_PLACED,
        data: {
          id: input.order_header_id,
          cart_id: bound.cart_id,
          order_id: input.order_id,
          account_id: bound.account_id,
        },
      })
    )
    return new WorkflowResponse(bound)
  }
)
