import type { MedusaContainer } from "@medusajs/framework/types"
import { b2bOptions } from "../../../options"
import {
  PRICING_SCHEDULE_MODULE,
  scheduleContext,
  type PriceBuyer,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import type { AccountRow } from "../../../modules/trade"
import { calendarDayAt, type CalendarDay } from "../../../utils/calendar-day"
import type { BuyerPricing } from "./buyer-pricing"
import { requestStore } from "../../trade/request-context"

/** Whose prices are asked for, and on which day. */
export type PricedBuyer = {
  account: Pick<AccountRow, "id" | "company_id" | "price_group_id" | "office">
  customer_id: string | null
  ship_to_id: string | null
  sales_rep_id: string | null
  /** @default today, by the office's calendar */
  day?: CalendarDay
}

/**
 * The one place that says in which context an account's prices are calculated: lists of
 * products, carts, orders and everything else that shows a price come here.
 */
export async function pricingContextFor(
  container: MedusaContainer,
  buyer: PricedBuyer
): Promise<BuyerPricing> {
  const { account, customer_id, ship_to_id, sales_rep_id } = buyer
  const day =
    buyer.day ?? calendarDayAt(b2bOptions().now(), account.office.time_zone)
  const asked = [account.id, customer_id, ship_to_id, sales_rep_id, day].join()
  const known = requestStore()?.pricing.get(asked)
  if (known) {
    return await known
  }
  const pricing = read(container, { ...buyer, day })
  requestStore()?.pricing.set(asked, pricing)
  return await pricing
}

/** The same in the words of the pricing-schedule module. */
export async function priceBuyerOf(
  container: MedusaContainer,
  { account, ship_to_id, sales_rep_id, day }: PricedBuyer & { day: CalendarDay }
): Promise<PriceBuyer> {
  return {
    account_id: account.id,
    company_id: account.company_id,
    price_group_id: account.price_group_id,
    ship_to_id,
    serving_rep_ids: await container
      .resolve<SalesRepModuleService>(SALES_REP_MODULE)
      .servingReps(account.id),
    acting_rep_id: sales_rep_id,
    office_id: account.office.id,
    currency_code: account.office.currency_code.toLowerCase(),
    day,
  }
}

async function read(
  container: MedusaContainer,
  buyer: PricedBuyer & { day: CalendarDay }
): Promise<BuyerPricing> {
  const { account, customer_id } = buyer
  return await inOffice(
    container,
    account.office,
    { customer_id, price_group_id: account.price_group_id },
    await priceBuyerOf(container, buyer)
  )
}

/**
 * What a sales rep sees who has signed in and chosen no account yet: his own schedules,
 * and the office's open prices.
 */
export async function pricingContextOfRep(
  container: MedusaContainer,
  repId: string,
  office: AccountRow["office"]
): Promise<BuyerPricing> {
  return await inOffice(
    container,
    office,
    { customer_id: null, price_group_id: null },
    {
      account_id: null,
      company_id: null,
      price_group_id: null,
      ship_to_id: null,
      serving_rep_ids: [repId],
      acting_rep_id: repId,
      office_id: office.id,
      currency_code: office.currency_code.toLowerCase(),
      day: calendarDayAt(b2bOptions().now(), office.time_zone),
    }
  )
}

async function inOffice(
  container: MedusaContainer,
  office: AccountRow["office"],
  {
    customer_id,
    price_group_id,
  }: { customer_id: string | null; price_group_id: string | null },
  buyer: PriceBuyer
): Promise<BuyerPricing> {
  const schedules = await container
    .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
    .applyingSchedules(buyer)
  return {
    context: {
      region_id: office.region_id,
      currency_code: office.currency_code,
      sales_channel_id: office.sales_channel_id,
      ...(customer_id ? { customer_id } : {}),
      // The account's group, never those of the person who happens to buy for it.
      customer: {
        ...(customer_id ? { id: customer_id } : {}),
        groups: price_group_id ? [{ id: price_group_id }] : [],
      },
      ...scheduleContext(schedules, office.price_rule),
    },
    schedules,
    key: [
      office.price_rule,
      price_group_id ?? "",
      ...schedules.map(
        ({ id, level, version }) => `${id}.${level}.${String(version)}`
      ),
    ].join(" "),
  }
}
