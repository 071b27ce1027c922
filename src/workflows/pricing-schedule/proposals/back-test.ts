import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import {
  PRICING_SCHEDULE_MODULE,
  priceProposalErrors,
  testLine,
  testTotals,
  type PriceProposalRow,
  type PricingScheduleModuleService,
  type TestedLine,
  type TestedTotals,
} from "../../../modules/pricing-schedule"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { b2bOptions } from "../../../options"
import {
  addDays,
  addMonths,
  calendarDayAt,
  type CalendarDay,
} from "../../../utils/calendar-day"
import { toMedusaError } from "../../../utils/catalogue-error"
import { graph } from "../../../utils/graph"
import { toBaseQuantity } from "../../../utils/selling-unit"
import { BASE_UNIT, unitContents } from "../unit-contents"
import { boughtBefore } from "./bought-before"
import { judgeLines } from "./judge-lines"

/**
 * A proposal's prices on what was bought before: amounts are decimals without VAT,
 * quantities count base units, the days are the office's and inclusive. `orders` counts
 * each order once. Margins are null for whoever must not see them, and without a cost.
 */
export type BackTest = TestedTotals & {
  from: CalendarDay
  to: CalendarDay
  currency_code: string
  orders: number
  lines: (TestedLine & {
    variant_id: string
    sku: string | null
    /** The product's; null: it is no more. */
    title: string | null
  })[]
}

export type BackTestAnswer = { back_test: BackTest }

type Asked = { months: number; sees_margin: boolean }

type Variant = {
  id: string
  sku: string | null
  product?: { title: string } | null
}

/**
 * Tests a proposal on the last months' orders of the account, or of all accounts that its
 * rep serves in its office, in a fixed number of statements.
 * @throws MedusaError `b2b.price_proposal.not_found`
 */
export async function backTest(
  container: MedusaContainer,
  proposalId: string,
  { months, sees_margin }: Asked
): Promise<BackTest> {
  const prices = container.resolve<PricingScheduleModuleService>(
    PRICING_SCHEDULE_MODULE
  )
  const [proposal] = await prices.listB2bPriceProposals(
    { id: proposalId },
    { relations: ["lines"], take: 1 }
  )
  if (!proposal) {
    throw toMedusaError(priceProposalErrors.notFound(proposalId))
  }
  const { currency_code, office_id } = proposal
  const lines = [...proposal.lines].sort((a, b) => a.position - b.position)
  const ids = lines.map(({ variant_id }) => variant_id)
  const [office, known, contents, { rows: variants }, costs] =
    await Promise.all([
      container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .retrieveB2bSalesOffice(office_id),
      knownPrices(container, { ...proposal, lines }),
      unitContents(
        container,
        ids,
        lines.map(({ unit_code }) => unit_code)
      ),
      graph<Variant>(container, {
        entity: "product_variant",
        fields: ["id", "sku", "product.title"],
        filters: { id: ids },
      }),
      sees_margin
        ? prices.listB2bVariantCosts(
            { variant_id: ids, currency_code },
            { take: null }
          )
        : [],
    ])
  const to = calendarDayAt(b2bOptions().now(), office.time_zone)
  const from = addDays(addMonths(to, -months), 1)
  const { orders, byLine } = await boughtBefore(container, {
    account_id: proposal.target_type === "account" ? proposal.target_id : null,
    sales_rep_id:
      proposal.target_type === "sales_rep" ? proposal.target_id : null,
    office_id,
    currency_code,
    time_zone: office.time_zone,
    from,
    to,
    lines: lines.map(({ id, variant_id, unit_code, from_quantity }) => {
      const content =
        (contents.get(variant_id) ?? BASE_UNIT).get(unit_code) ?? 1
      return {
        line_id: id,
        variant_id,
        from_quantity: toBaseQuantity(from_quantity, { content }) ?? 1,
      }
    }),
  })
  const costOf = new Map(costs.map((cost) => [cost.variant_id, cost.amount]))
  const variantOf = new Map(variants.map((variant) => [variant.id, variant]))
  const tested = lines.map(({ id, variant_id }) => {
    const variant = variantOf.get(variant_id)
    const cost = costOf.get(variant_id)
    return {
      variant_id,
      sku: variant?.sku ?? null,
      title: variant?.product?.title ?? null,
      ...testLine({
        line_id: id,
        ...(known.get(id) ?? { own_price: null, proposed_price: null }),
        cost: cost === undefined ? null : MathBN.convert(cost).toString(),
        bought: byLine.get(id) ?? NOTHING,
      }),
    }
  })
  return {
    from,
    to,
    currency_code,
    orders,
    ...testTotals(tested),
    lines: tested,
  }
}

const NOTHING = {
  orders: 0,
  quantity: 0,
  revenue: 0,
  unreached_quantity: 0,
  unreached_revenue: 0,
}

type Known = { own_price: string | null; proposed_price: string | null }

/** As they stood when it was submitted; of a draft as they stand today. */
async function knownPrices(
  container: MedusaContainer,
  proposal: PriceProposalRow
): Promise<Map<string, Known>> {
  const { lines } = proposal
  const isJudged = lines.every(({ proposed_price }) => proposed_price !== null)
  const priced = isJudged ? lines : await judgeLines(container, proposal)
  return new Map(
    priced.map(({ id, own_price, proposed_price }) => [
      id,
      {
        own_price: amountOf(own_price),
        proposed_price: amountOf(proposed_price),
      },
    ])
  )
}

function amountOf(amount: string | number | null): string | null {
  return amount === null ? null : MathBN.convert(amount).toString()
}
