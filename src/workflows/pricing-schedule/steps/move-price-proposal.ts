import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  belowMargin,
  beyondCeiling,
  PRICING_SCHEDULE_MODULE,
  priceProposalErrors,
  refuseUnsold,
  statesBefore,
  type PriceProposalRow,
  type PricingScheduleModuleService,
  type ProposalStatus,
} from "../../../modules/pricing-schedule"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { b2bOptions } from "../../../options"
import { calendarDayAt } from "../../../utils/calendar-day"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { Actor } from "../../audit/actor"
import { judgeLines, type PricedProposalLine } from "../proposals/judge-lines"
import { proposalLine } from "../proposals/proposal-audit"

/** What somebody wants of a proposal. */
export type ProposalMove = {
  proposal_id: string
  verb: "submit" | "withdraw" | "approve" | "reject" | "accept" | "decline"
  note: string | null
  actor: Actor
}

type Facts = Partial<
  Pick<
    PriceProposalRow,
    | "submitted_at"
    | "decided_at"
    | "decided_by"
    | "decision_note"
    | "answered_at"
    | "answered_by"
    | "answer_note"
    | "approval_reasons"
  >
>

type Planned = { to: ProposalStatus; facts: Facts; lines: PricedProposalLine[] }

const movePriceProposalStepId = "b2b-move-price-proposal-step"

/**
 * Moves a proposal on, once, and keeps who did it and, when it is submitted, what its
 * lines came to.
 * @throws MedusaError codes `b2b.price_proposal.*`
 */
export const movePriceProposalStep = createStep(
  movePriceProposalStepId,
  async (move: ProposalMove, { container }) => {
    const service = container.resolve<PricingScheduleModuleService>(
      PRICING_SCHEDULE_MODULE
    )
    const [proposal] = await service.listB2bPriceProposals(
      { id: move.proposal_id },
      { relations: ["lines"], take: 1 }
    )
    if (!proposal) {
      throw toMedusaError(priceProposalErrors.notFound(move.proposal_id))
    }
    const { id, status } = proposal
    const { to, facts, lines } = await planned(container, move, proposal)
    const refused = priceProposalErrors.cannotMove(id, status, to)
    if (!statesBefore(to).includes(status)) {
      throw toMedusaError(refused)
    }
    const judged = move.verb === "submit" ? lines.map((line) => line.id) : null
    if (!(await service.moveProposal(id, [status], to, judged))) {
      throw toMedusaError(refused)
    }
    const before = Object.fromEntries(
      Object.keys(facts).map((key) => [key, Reflect.get(proposal, key)])
    )
    await service.updateB2bPriceProposals({ id, ...facts })
    await service.updateB2bPriceProposalLines(lines.map(pricesOf))
    return new StepResponse(
      {
        id,
        status: to,
        event: { id, status: to },
        audit: [
          proposalLine(move.actor, proposal, to, {
            status: to,
            ...(move.note === null ? {} : { note: move.note }),
          }),
        ],
      },
      {
        id,
        from: to,
        to: status,
        before,
        lines: lines.length > 0 ? proposal.lines.map(pricesOf) : [],
      }
    )
  },
  async (done, { container }) => {
    if (done) {
      const { id, from, to, before, lines } = done
      const service = container.resolve<PricingScheduleModuleService>(
        PRICING_SCHEDULE_MODULE
      )
      await service.moveProposal(id, [from], to, null)
      await service.updateB2bPriceProposals({ id, ...before })
      await service.updateB2bPriceProposalLines(lines)
    }
  }
)

type Prices = {
  id: string
  own_price: BigNumberInput | null
  proposed_price: BigNumberInput | null
}

/** A line's prices, as they are written. */
function pricesOf({ id, own_price, proposed_price }: Prices) {
  return {
    id,
    own_price: numberOf(own_price),
    proposed_price: numberOf(proposed_price),
  }
}

function numberOf(amount: BigNumberInput | null): number | null {
  return amount === null ? null : MathBN.convert(amount).toNumber()
}

async function planned(
  container: MedusaContainer,
  { verb, note, actor }: ProposalMove,
  proposal: PriceProposalRow
): Promise<Planned> {
  const now = b2bOptions().now()
  switch (verb) {
    case "submit": {
      const { reasons, lines } = await judged(container, proposal)
      return {
        to: reasons.length > 0 ? "submitted" : "offered",
        facts: { submitted_at: now, approval_reasons: reasons },
        lines,
      }
    }
    case "approve":
      await refuseBelowFloor(container, proposal)
      return {
        to: proposal.target_type === "account" ? "offered" : "accepted",
        facts: { decided_at: now, decided_by: actor.name, decision_note: note },
        lines: [],
      }
    case "reject":
      return {
        to: "rejected",
        facts: { decided_at: now, decided_by: actor.name, decision_note: note },
        lines: [],
      }
    case "withdraw":
      return { to: "withdrawn", facts: {}, lines: [] }
    case "accept":
      await refuseExpired(container, proposal, now)
      return {
        to: "accepted",
        facts: {
          answered_at: now,
          answered_by: actor.name,
          answer_note: note,
        },
        lines: [],
      }
    case "decline":
      return {
        to: "declined",
        facts: {
          answered_at: now,
          answered_by: actor.name,
          answer_note: note,
        },
        lines: [],
      }
  }
}

/** Why the office has to approve a proposal, and what its lines come to. */
async function judged(
  container: MedusaContainer,
  proposal: PriceProposalRow
): Promise<{ reasons: string[]; lines: PricedProposalLine[] }> {
  const reps = container.resolve<SalesRepModuleService>(SALES_REP_MODULE)
  const [lines, policies, [rep]] = await Promise.all([
    judgeLines(container, proposal),
    reps.policiesOf([proposal.office_id]),
    reps.listB2bSalesReps({ id: proposal.sales_rep_id }, { take: 1 }),
  ])
  const policy = policies(proposal.office_id)
  const [unsold] = refuseUnsold(lines)
  if (unsold) {
    throw toMedusaError(unsold)
  }
  const low = belowMargin(lines, policy)
  const isPartner = rep?.kind !== "field" && rep?.kind !== "inside"
  // Who may not see a margin would find costs by trying where this begins to refuse.
  if (low.length > 0 && policy.may_see_margin && !isPartner) {
    throw toMedusaError(priceProposalErrors.belowFloor(low))
  }
  const beyond = beyondCeiling(lines, policy)
  return {
    lines,
    reasons: [
      ...(proposal.target_type === "sales_rep" ? ["own_schedule"] : []),
      ...(isPartner ? ["partner"] : []),
      ...(beyond.length > 0 || low.length > 0 ? ["discount"] : []),
    ],
  }
}

async function refuseBelowFloor(
  container: MedusaContainer,
  proposal: PriceProposalRow
): Promise<void> {
  const [lines, policies] = await Promise.all([
    judgeLines(container, proposal),
    container
      .resolve<SalesRepModuleService>(SALES_REP_MODULE)
      .policiesOf([proposal.office_id]),
  ])
  const low = belowMargin(lines, policies(proposal.office_id))
  if (low.length > 0) {
    throw toMedusaError(priceProposalErrors.belowFloor(low))
  }
}

async function refuseExpired(
  container: MedusaContainer,
  { id, office_id, answer_by, ends_on }: PriceProposalRow,
  now: Date
): Promise<void> {
  const { time_zone } = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .retrieveB2bSalesOffice(office_id)
  const today = calendarDayAt(now, time_zone)
  const [last] = [answer_by, ends_on].filter((day) => day !== null).sort()
  if (last !== undefined && last < today) {
    throw toMedusaError(priceProposalErrors.expired(id, last))
  }
}
