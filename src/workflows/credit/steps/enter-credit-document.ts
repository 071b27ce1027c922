import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  creditErrors,
  type CreditEntryRow,
  type EnteredKind,
} from "../../../modules/credit"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { b2bOptions } from "../../../options"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { Actor } from "../../audit/actor"
import { accountToOwe } from "../account-credit"
import { creditOf } from "../credit-claim"

export type CreditDocumentInput = {
  account_id: string
  kind: EnteredKind
  /** Decimal, in the office's currency; above zero, but for adjustments. */
  amount: string
  /** The document's number: the same kind and number is entered once. */
  reference: string
  reason?: string | undefined
  due_on?: string | undefined
  /** The order that an invoice is of. */
  order_id?: string | undefined
  actor: Actor
}

export type EnteredDocument = { entry: CreditEntryRow; known: boolean }

const enterCreditDocumentStepId = "b2b-enter-credit-document-step"

/** Adds a document to an account's ledger; one that is there already is answered as it is. */
export const enterCreditDocumentStep = createStep(
  enterCreditDocumentStepId,
  async (input: CreditDocumentInput, { container }) => {
    const { account_id, order_id, kind, reference, amount } = input
    const [account, headerId] = await Promise.all([
      accountToOwe(container, account_id),
      headerOf(
        container.resolve<TradeModuleService>(TRADE_MODULE),
        account_id,
        order_id
      ),
    ])
    const credit = creditOf(container)
    const { id, known, refusal } = await credit.enter({
      account_id,
      company_id: account.company_id,
      office_id: account.office.id,
      currency_code: account.office.currency_code.toLowerCase(),
      kind,
      amount,
      reference,
      reason: input.reason ?? null,
      due_on: input.due_on ?? null,
      order_header_id: headerId,
      actor: input.actor,
      now: b2bOptions().now(),
    })
    if (refusal) {
      throw toMedusaError(refusal)
    }
    const entry = await credit.retrieveB2bCreditEntry(id)
    return new StepResponse(
      {
        entry,
        known,
        events: known
          ? []
          : [{ id, account_id, company_id: account.company_id, kind }],
        audit: known
          ? []
          : [
              {
                company_id: account.company_id,
                actor: input.actor,
                action: "credit_entry.created",
                subject: {
                  type: "account" as const,
                  id: account_id,
                  name: account.number ?? account_id,
                },
                after: { kind, reference, amount },
              },
            ],
      },
      known ? null : id
    )
  },
  async (id, { container }) => {
    if (id) {
      await creditOf(container).retract(id, b2bOptions().now())
    }
  }
)

async function headerOf(
  trade: TradeModuleService,
  accountId: string,
  orderId: string | undefined
): Promise<string | null> {
  if (orderId === undefined) {
    return null
  }
  const [header] = await trade.listB2bOrderHeaders(
    { order_id: orderId, account_id: accountId },
    { select: ["id"], take: 1 }
  )
  if (!header) {
    throw toMedusaError(creditErrors.orderNotFound(orderId))
  }
  return header.id
}
