import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  applicationErrors,
  paymentTermErrors,
  refusePaymentRules,
  TRADE_MODULE,
  type PaymentRules,
  type TradeModuleService,
} from "../../../modules/trade"
import { b2bOptions } from "../../../options"
import { toMedusaError } from "../../../utils/catalogue-error"
import { refusingDuplicates } from "../../../utils/duplicate"
import type { Actor } from "../../audit/actor"
import { auditLine, pick } from "../../company/change"

export type PaymentTermFields = PaymentRules & { code: string; name: string }

export type NewPaymentTerm = PaymentTermFields & {
  office_id: string
  actor: Actor
}

/** Which term of which office, and who changes it. */
type OfTerm = { id: string; office_id: string; actor: Actor }

export type UpdatePaymentTerm = OfTerm & { change: Partial<PaymentTermFields> }
export type DeletePaymentTerm = OfTerm

const createPaymentTermStepId = "b2b-create-payment-term-step"

/** Gives an office one more payment term; undone by deleting the row. */
export const createPaymentTermStep = createStep(
  createPaymentTermStepId,
  async ({ actor, ...term }: NewPaymentTerm, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const { office_id, code, name } = term
    const [office] = await trade.listB2bSalesOffices(
      { id: office_id },
      { select: ["id"], take: 1 }
    )
    if (!office) {
      throw toMedusaError(applicationErrors.officeNotFound(office_id))
    }
    refuseRules(term)
    const { id } = await refusingDuplicates(
      () => trade.createB2bPaymentTerms(term),
      paymentTermErrors.codeTaken(code)
    )
    const line = auditLine(
      { company_id: null, actor },
      "payment_term.created",
      { type: "payment_term", id, name },
      { after: term }
    )
    return new StepResponse({ id, event: { id, office_id }, audit: [line] }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .deleteB2bPaymentTerms([id])
    }
  }
)

const updatePaymentTermStepId = "b2b-update-payment-term-step"

/** Saves a payment term; undone by writing back what it was. */
export const updatePaymentTermStep = createStep(
  updatePaymentTermStepId,
  async (
    { id, office_id, change, actor }: UpdatePaymentTerm,
    { container }
  ) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const [term] = await trade.listB2bPaymentTerms({ id, office_id })
    if (!term) {
      throw toMedusaError(paymentTermErrors.notFound(id))
    }
    refuseRules({ ...term, ...change })
    await refusingDuplicates(
      () => trade.updateB2bPaymentTerms({ id, ...change }),
      paymentTermErrors.codeTaken(change.code ?? term.code)
    )
    // Only what the change names, see its type.
    const before = pick(term, Object.keys(change) as (keyof typeof change)[])
    const line = auditLine(
      { company_id: null, actor },
      "payment_term.updated",
      { type: "payment_term", id, name: term.name },
      { before, after: change }
    )
    return new StepResponse(
      {
        id,
        event: { id, office_id },
        audit: Object.keys(line.after ?? {}).length > 0 ? [line] : [],
      },
      { id, ...before }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .updateB2bPaymentTerms(before)
    }
  }
)

const deletePaymentTermStepId = "b2b-delete-payment-term-step"

/** Takes a payment term away that no account has; undone by restoring it. */
export const deletePaymentTermStep = createStep(
  deletePaymentTermStepId,
  async ({ id, office_id, actor }: DeletePaymentTerm, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const [term] = await trade.listB2bPaymentTerms({ id, office_id })
    if (!term) {
      throw toMedusaError(paymentTermErrors.notFound(id))
    }
    const { in_use } = await trade.deletePaymentTerm(id, b2bOptions().now())
    if (in_use) {
      throw toMedusaError(paymentTermErrors.inUse(id))
    }
    const { code, name } = term
    const line = auditLine(
      { company_id: null, actor },
      "payment_term.deleted",
      { type: "payment_term", id, name },
      { before: { office_id, code, name } }
    )
    return new StepResponse({ id, event: { id, office_id }, audit: [line] }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .restoreB2bPaymentTerms([id])
    }
  }
)

function refuseRules(rules: PaymentRules): void {
  const refusal = refusePaymentRules(rules)[0]
  if (refusal) {
    throw toMedusaError(refusal)
  }
}
