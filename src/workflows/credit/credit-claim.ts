import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import {
  CREDIT_MODULE,
  type CreditAuthor,
  type CreditModuleService,
} from "../../modules/credit"
import { isPaymentOnAccount } from "../../modules/trade"
import { b2bOptions } from "../../options"
import { SYSTEM } from "../audit/actor"
import type { CompletionClaim } from "../trade/completion-claim"
import type { OrderFacts } from "../trade/facts/order-facts"
import { CreditEvents } from "./events"

/** Sets aside what an order on account comes to; other orders hold no credit. */
export const creditClaim: CompletionClaim = {
  name: "credit",
  take: async (container, facts) => {
    const { account, cart, clock, header, payment } = facts
    if (
      !payment ||
      !isPaymentOnAccount(payment.provider_id) ||
      MathBN.lte(cart.total, 0)
    ) {
      return null
    }
    const { refusal, over_limit } = await creditOf(container).reserve({
      account_id: account.id,
      company_id: account.company_id,
      office_id: account.office.id,
      currency_code: cart.currency_code.toLowerCase(),
      order_header_id: header.id,
      payment_session_id: payment.id,
      amount: MathBN.convert(cart.total).toString(),
      awaiting_approval: facts.approval.standing.awaiting_elsewhere,
      awaits_erp: account.office.erp_connection_id !== null,
      today: clock.day,
      actor: whoOrders(facts),
      now: b2bOptions().now(),
    })
    if (over_limit) {
      await container.resolve(Modules.EVENT_BUS).emit({
        name: CreditEvents.CREDIT_LIMIT_EXCEEDED,
        data: { account_id: account.id, order_header_id: header.id },
      })
    }
    return refusal
  },
  release: async (container, headerId) => {
    await creditOf(container).holdFor(headerId, {
      total: "0",
      reason: "No order came of it",
      actor: SYSTEM,
      now: b2bOptions().now(),
    })
  },
}

export function creditOf(container: MedusaContainer): CreditModuleService {
  return container.resolve<CreditModuleService>(CREDIT_MODULE)
}

function whoOrders({ header, cart }: OrderFacts): CreditAuthor {
  return header.acting_actor_id === null || header.handed_over_at !== null
    ? {
        type: "member",
        id: header.member_id,
        name: cart.email ?? header.member_id,
      }
    : {
        type: header.sales_rep_id === null ? "user" : "sales_rep",
        id: header.acting_actor_id,
        name: header.acting_actor_name ?? header.acting_actor_id,
      }
}
