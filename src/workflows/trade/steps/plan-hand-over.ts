import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  companyErrors,
  effectivePermissions,
  type CompanyModuleService,
} from "../../../modules/company"
import {
  SALES_REP_MODULE,
  salesRepErrors,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { b2bOptions } from "../../../options"
import { calendarDayAt, addDays } from "../../../utils/calendar-day"
import { toMedusaError } from "../../../utils/catalogue-error"

export type HandOver = {
  cart_id: string
  order_header_id: string
  /** Null: to the member for whom the cart was prepared. */
  member_id: string | null
  /** How it was agreed to be paid; null: that is the member's choice. */
  pay_by: "account" | "card" | null
}

const planHandOverStepId = "b2b-plan-hand-over"

/**
 * Works out what a cart is when a member has it: his, and, up to a day, at the prices
 * that only the rep's own orders have.
 * @throws MedusaError `b2b.cart.not_prepared_by_rep`, `b2b.acting.member_not_found`,
 *   `b2b.permission.missing`
 */
export const planHandOverStep = createStep(
  planHandOverStepId,
  async (
    { cart_id, order_header_id, member_id, pay_by }: HandOver,
    { container }
  ) => {
    const header = await container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .retrieveB2bOrderHeader(order_header_id)
    if (header.acting_actor_id === null) {
      throw toMedusaError(salesRepErrors.notPreparedByRep(cart_id))
    }
    const { company_id, office_id } = header
    const [member, account, policies] = await Promise.all([
      memberOf(container, company_id, member_id ?? header.member_id),
      container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .retrieveB2bAccount(header.account_id, { relations: ["office"] }),
      container
        .resolve<SalesRepModuleService>(SALES_REP_MODULE)
        .policiesOf([office_id]),
    ])
    const may = effectivePermissions(member.roles, account.restrictions)
    if (!may.has("order.place")) {
      throw toMedusaError(companyErrors.permissionMissing("order.place"))
    }
    const [customer] = await container
      .resolve(Modules.CUSTOMER)
      .listCustomers({ id: member.customer_id }, { take: 1 })
    const now = b2bOptions().now()
    const today = calendarDayAt(now, account.office.time_zone)
    const until = addDays(today, policies(office_id).hand_over_days)
    return new StepResponse({
      cart: {
        id: cart_id,
        customer_id: member.customer_id,
        email: customer?.email ?? null,
      },
      header: {
        id: header.id,
        member_id: member.id,
        customer_id: member.customer_id,
        handed_over_at: now,
        prices_held_until: until,
        pay_by,
      },
      event: {
        id: header.id,
        cart_id,
        account_id: header.account_id,
        member_id: member.id,
      },
      mail: {
        to: customer?.email ?? null,
        rep_name: header.acting_actor_name ?? "",
        account_number: account.number,
        pay_by,
      },
      company_id,
      after: { member_id: member.id, prices_held_until: until, pay_by },
    })
  }
)

async function memberOf(
  container: MedusaContainer,
  company_id: string,
  id: string
) {
  const [member] = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listB2bMembers(
      { id, company_id, status: "active" },
      { relations: ["roles"], take: 1 }
    )
  if (!member) {
    throw toMedusaError(salesRepErrors.memberNotFound(id))
  }
  return member
}
