import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import {
  PRICING_SCHEDULE_MODULE,
  proposedPrice,
  type JudgedLine,
  type PriceProposalLineRow,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import {
  TRADE_MODULE,
  type SalesOfficeRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { toBaseQuantity } from "../../../utils/selling-unit"
import { hiddenVariants, visibilityOf } from "../../catalog/visibility"
import { priceVariants } from "../pricing/price-variants"
import type { BuyerPricing } from "../pricing/buyer-pricing"
import { pricingContextFor } from "../pricing/pricing-context"
import { BASE_UNIT, unitContents } from "../unit-contents"

type Line = Pick<
  PriceProposalLineRow,
  "id" | "variant_id" | "method" | "value" | "unit_code" | "from_quantity"
>

type Proposal = {
  target_type: "account" | "sales_rep"
  target_id: string
  office_id: string
  currency_code: string
  lines: Line[]
}

/** A line with what the account pays today and what it would pay, per base unit. */
export type PricedProposalLine = JudgedLine & {
  id: string
  own_price: string | null
  proposed_price: string | null
  cost: string | null
}

/** What each line of a proposal means today, in a fixed number of statements. */
export async function judgeLines(
  container: MedusaContainer,
  proposal: Proposal
): Promise<PricedProposalLine[]> {
  const { lines } = proposal
  const ids = lines.map(({ variant_id }) => variant_id)
  const [{ pricing, hidden }, contents, costs] = await Promise.all([
    pricingOf(container, proposal, ids),
    unitContents(
      container,
      ids,
      lines.map(({ unit_code }) => unit_code)
    ),
    container
      .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
      .listB2bVariantCosts(
        { variant_id: ids, currency_code: proposal.currency_code },
        { take: null }
      ),
  ])
  const asked = lines.map((line) => {
    const content =
      (contents.get(line.variant_id) ?? BASE_UNIT).get(line.unit_code) ?? 1
    const quantity = toBaseQuantity(line.from_quantity, { content }) ?? 1
    return {
      line,
      content,
      variant_id: line.variant_id,
      quantity: MathBN.convert(quantity).toNumber(),
    }
  })
  const prices = await priceVariants(container, pricing, asked, hidden)
  return asked.map(({ line, content }, index) => {
    const today = prices[index]
    const cost = costs.find(({ variant_id }) => variant_id === line.variant_id)
    return {
      id: line.id,
      name: `line ${String(index + 1)}`,
      own_price: today?.price ?? null,
      proposed_price: proposedPrice({
        ...line,
        content,
        list_price: today?.list_price ?? null,
      }),
      cost: cost ? MathBN.convert(cost.amount).toString() : null,
    }
  })
}

async function pricingOf(
  container: MedusaContainer,
  { target_type, target_id, office_id }: Proposal,
  variantIds: string[]
): Promise<{ pricing: BuyerPricing; hidden: string[] }> {
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  if (target_type === "sales_rep") {
    const office = await trade.retrieveB2bSalesOffice(office_id)
    return { pricing: listPricesOf(office), hidden: [] }
  }
  const account = await trade.retrieveB2bAccount(target_id, {
    relations: ["office"],
  })
  const [pricing, visibility] = await Promise.all([
    pricingContextFor(container, {
      account,
      customer_id: null,
      ship_to_id: null,
      sales_rep_id: null,
    }),
    visibilityOf(container, account),
  ])
  return {
    pricing,
    hidden: await hiddenVariants(container, visibility, variantIds),
  }
}

/** What somebody without an account pays: a rep's own prices start from there. */
function listPricesOf(office: SalesOfficeRow): BuyerPricing {
  const { region_id, currency_code, sales_channel_id } = office
  return {
    context: { region_id, currency_code, sales_channel_id },
    schedules: [],
    key: "",
  }
}
