import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  APPROVAL_MODULE,
  approvalErrors,
  approvalNeed,
  askable,
  contentHash,
  planTiers,
  refusedSame,
  turnOf,
  type ApprovalModuleService,
  type RequestTier,
  type TriggerFacts,
} from "../../../modules/approval"
import {
  TRADE_MODULE,
  tradeErrors,
  type TradeModuleService,
} from "../../../modules/trade"
import { b2bOptions } from "../../../options"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { Actor } from "../../audit/actor"
import { readCart } from "../../trade/facts/cart-snapshot"
import { loadOrderFacts } from "../../trade/facts/load-order-facts"
import type { OrderFacts } from "../../trade/facts/order-facts"
import { requestEvent, requestLine } from "../approval-audit"
import { candidatesFor } from "../people/deciders"
import { snapshotOf } from "../snapshot"
import { triggerFactsOf } from "../trigger-facts"

export type AskedApproval = {
  cart_id: string
  order_header_id: string
  note: string | null
  actor: Actor
}

const requestApprovalStepId = "b2b-request-approval-step"

/**
 * Works out who has to say yes to a cart as it is, and asks. From then on the cart is
 * frozen.
 * @throws MedusaError codes `b2b.approval.not_needed`, `.pending`, `.rejected`, `.nobody`
 */
export const requestApprovalStep = createStep(
  requestApprovalStepId,
  async (asked: AskedApproval, { container }) => {
    const facts = await factsOf(container, asked)
    const about = triggerFactsOf(facts)
    const now = b2bOptions().now()
    const need = needOf(facts, about, now)
    const tiers = await tiersFor(container, facts, need.policies, asked.actor)
    const { header } = facts
    const service = container.resolve<ApprovalModuleService>(APPROVAL_MODULE)
    const days = Math.min(...need.policies.map(({ valid_days }) => valid_days))
    const snapshot = await snapshotOf(container, facts)
    const row = {
      cart_id: asked.cart_id,
      order_header_id: header.id,
      account_id: header.account_id,
      company_id: header.company_id,
      office_id: header.office_id,
      member_id: header.member_id,
      requested_by_type: askerType(asked.actor),
      requested_by_id: asked.actor.id,
      requested_by_name: asked.actor.name,
      note: asked.note,
      content_hash: contentHash(about.basket),
      basket: about.basket,
      snapshot,
      reasons: { list: need.reasons },
      covers: [
        ...new Set([
          ...(need.follows?.covers ?? []),
          ...need.policies.map(({ id }) => id),
        ]),
      ],
      follows_id: need.follows?.id ?? null,
      total: MathBN.convert(facts.cart.total).toNumber(),
      currency_code: about.basket.currency_code,
      tiers: { list: tiers },
      tier: 0,
      ...turnOf(tiers[0], now),
      tolerance_percent: Math.min(
        ...need.policies.map((policy) => policy.tolerance_percent)
      ),
      valid_days: days,
      watched_at: now,
      requested_at: now,
      expires_at: new Date(now.getTime() + days * 86_400_000),
    }
    const { id } = await service.openRequest(row)
    const request = { ...row, id }
    return new StepResponse(
      {
        id,
        event: requestEvent(request),
        audit: [
          {
            ...requestLine(asked.actor, request, {
              total: snapshot.total,
              currency_code: row.currency_code,
              reasons: need.reasons.map(({ name, kind }) => ({ name, kind })),
              ...(asked.note === null ? {} : { note: asked.note }),
            }),
            action: "approval_request.created",
          },
        ],
      },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<ApprovalModuleService>(APPROVAL_MODULE)
        .deleteB2bApprovalRequests([id])
    }
  }
)

async function factsOf(
  container: MedusaContainer,
  { cart_id, order_header_id }: AskedApproval
): Promise<OrderFacts> {
  const [[header], cart] = await Promise.all([
    container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .listB2bOrderHeaders({ id: order_header_id }, { take: 1 }),
    readCart(container, cart_id),
  ])
  if (!header || !cart) {
    throw toMedusaError(tradeErrors.cartNotFound(cart_id))
  }
  if (cart.completed_at !== null) {
    throw toMedusaError(tradeErrors.cartCompleted(cart_id))
  }
  return await loadOrderFacts(container, header, cart)
}

function needOf(
  { approval: { standing }, cart: { id, items } }: OrderFacts,
  about: TriggerFacts,
  now: Date
) {
  if (standing.pending_id !== null) {
    throw toMedusaError(approvalErrors.pending(id, standing.pending_id))
  }
  const need = approvalNeed(standing.policies, about, standing.approved, now)
  if (need.reasons.length === 0 || items.length === 0) {
    throw toMedusaError(approvalErrors.notNeeded(id))
  }
  const refused = refusedSame(standing, about.basket)
  if (refused) {
    throw toMedusaError(approvalErrors.rejected(id, refused.id, refused.reason))
  }
  return need
}

async function tiersFor(
  container: MedusaContainer,
  { account, cart, clock, header }: OrderFacts,
  policies: ReturnType<typeof approvalNeed>["policies"],
  actor: Actor
): Promise<RequestTier[]> {
  const { account_id, office_id, company_id, member_id, project_id } = header
  const candidates = await candidatesFor(container, {
    account_id,
    office_id,
    company_id,
    restrictions: account.restrictions,
    today: clock.day,
  })
  const place = { account_id, office_id, project_id }
  const asker = { member_id, type: actor.type, id: actor.id }
  return planTiers(
    policies.map(({ rule }) => rule),
    place
  ).map((tier) => {
    const asked = askable(tier, candidates, asker, office_id)
    if (asked === null) {
      throw toMedusaError(approvalErrors.nobody(cart.id))
    }
    return asked
  })
}

/** Only members, reps and clerks have carts before them. */
function askerType({ type }: Actor): "member" | "sales_rep" | "user" {
  return type === "sales_rep" || type === "user" ? type : "member"
}
