import { refuseBudgets, warnOfBudgets } from "../../modules/budget"
import { refuseMember, refuseProject } from "../../modules/company"
import { keepFree, refuseCredit } from "../../modules/credit"
import { refuseOverriddenLines, salesRepErrors } from "../../modules/sales-rep"
import {
  catalogErrors,
  isPaymentOnAccount,
  refuseAccount,
  refuseLineUnits,
  refuseMissingProject,
  refusePayment,
  refusePoNumber,
  refusePriceChange,
  tradeErrors,
} from "../../modules/trade"
import type { CatalogueError } from "../../utils/catalogue-error"
import {
  refuseDestinationUnasked,
  refuseWithoutApproval,
} from "../approval/trigger-facts"
import { budgetsThatHold } from "../approval/asked-budgets"
import { pendingOf } from "../pricing-schedule/steps/note-price-changes"
import { refuseShipping } from "./delivery-guard"
import { projectFacts, shipToFacts } from "./facts/destination-facts"
import type { OrderFacts } from "./facts/order-facts"
import { refuseShipDates } from "./ship-date-guard"

type CompletionGuard = {
  name: string
  decide: (facts: OrderFacts) => CatalogueError[]
}

/**
 * What must be right at the moment an order is placed, in the order in which a
 * buyer reads the answers. Each guard is a pure rule; a new rule is a new row.
 */
const COMPLETION_GUARDS: readonly CompletionGuard[] = [
  {
    name: "account",
    decide: (facts) => refuseAccount(facts.account, facts.account.office),
  },
  { name: "member", decide: refuseBuyer },
  { name: "acting", decide: refuseActing },
  { name: "cart", decide: refuseForeignCart },
  {
    name: "catalog",
    decide: ({ unlisted }) =>
      unlisted.length > 0 ? [catalogErrors.notListed(unlisted)] : [],
  },
  { name: "ship-to", decide: refuseDestinationUnasked },
  {
    name: "project",
    decide: ({ account, project, rights, ship_to }) =>
      project
        ? refuseProject(
            rights,
            projectFacts(project),
            ship_to && shipToFacts(ship_to)
          )
        : refuseMissingProject(account.project_rule, null),
  },
  {
    name: "po-number",
    decide: ({ account, header, po_number_used }) =>
      refusePoNumber({
        rule: account.po_rule,
        blanket_orders: account.blanket_orders,
        po_number: header.po_number,
        used_before: po_number_used,
      }),
  },
  {
    name: "requested-ship-date",
    decide: refuseShipDates,
  },
  {
    name: "unit",
    decide: ({ cart, selling_units }) =>
      refuseLineUnits(cart.items, selling_units),
  },
  { name: "price", decide: refusePrices },
  {
    name: "price-override",
    decide: ({ cart, current_prices, price_overrides }) =>
      refuseOverriddenLines(
        cart.items,
        price_overrides,
        current_prices.by_line
      ),
  },
  { name: "shipping-method", decide: refuseShipping },
  { name: "approval", decide: refuseWithoutApproval },
  {
    name: "budget",
    decide: (facts) => refuseBudgets(budgetsThatHold(facts), readerOf(facts)),
  },
  {
    name: "payment",
    decide: ({ account, cart, payment }) =>
      refusePayment({ account, session: payment, total: cart.total }),
  },
  {
    name: "credit",
    decide: ({ approval, cart, clock, credit, payment }) =>
      credit && payment && isPaymentOnAccount(payment.provider_id)
        ? refuseCredit(
            keepFree(credit.standing, approval.standing.awaiting_elsewhere),
            {
              amount: cart.total,
              held: credit.held,
              today: clock.day,
            }
          )
        : [],
  },
]

/** Runs all guards and collects every refusal; an empty list: the order may stand. */
export function refuseCompletion(facts: OrderFacts): CatalogueError[] {
  return COMPLETION_GUARDS.flatMap((guard) => guard.decide(facts))
}

/** What a buyer is told before he orders, and may order all the same. */
export function warnBeforeCompletion({
  budgets,
  ...facts
}: OrderFacts): CatalogueError[] {
  return warnOfBudgets(budgets, readerOf(facts))
}

function readerOf({ permissions }: Pick<OrderFacts, "permissions">) {
  return { sees_amounts: permissions.has("price.view") }
}

function refuseBuyer({
  member,
  company,
  header,
  permissions,
}: OrderFacts): CatalogueError[] {
  const buyer = { id: header.member_id, status: member?.status ?? "removed" }
  return refuseMember({ company, member: buyer, permissions }, "order.place")
}

/** What his office does not let whoever prepared the cart do himself. */
function refuseActing({ acting, payment }: OrderFacts): CatalogueError[] {
  if (!acting) {
    return []
  }
  const { policy, refusal } = acting
  return [
    ...(refusal ? [refusal] : []),
    ...(policy.may_place ? [] : [salesRepErrors.mayNotPlace()]),
    ...(payment ? refusePaymentOfRep(payment.provider_id, policy) : []),
  ]
}

/** On account where his office lets him, and never by the customer's card. */
function refusePaymentOfRep(
  providerId: string,
  policy: { may_pay_on_account: boolean }
): CatalogueError[] {
  if (!isPaymentOnAccount(providerId)) {
    return [salesRepErrors.cardWhileActing()]
  }
  return policy.may_pay_on_account ? [] : [salesRepErrors.mayNotPayOnAccount()]
}

/** What never changes on an account's cart, whoever tried and by whatever door. */
function refuseForeignCart({
  cart,
  header,
  account,
}: OrderFacts): CatalogueError[] {
  const { office } = account
  const fixed: [string, boolean][] = [
    ["region_id", cart.region_id === office.region_id],
    ["sales_channel_id", cart.sales_channel_id === office.sales_channel_id],
    [
      "currency_code",
      cart.currency_code.toLowerCase() === office.currency_code.toLowerCase(),
    ],
    ["customer_id", cart.customer_id === header.customer_id],
  ]
  const refusals = fixed
    .filter(([, same]) => !same)
    .map(([field]) => tradeErrors.cartFixed(field))
  if (cart.metadata?.[ORDER_HEADER_METADATA] !== header.id) {
    refusals.push(tradeErrors.cartHeaderLost(cart.id))
  }
  return refusals
}

/** Key in the cart's and so the order's metadata: how the sweep finds lost orders. */
export const ORDER_HEADER_METADATA = "b2b_order_header_id"

/** A price that moved since is told first; one that moved before waits for a yes. */
function refusePrices({
  cart,
  current_prices,
  header,
}: OrderFacts): CatalogueError[] {
  if (current_prices.unsellable !== null) {
    return [tradeErrors.productUnsellable(current_prices.unsellable)]
  }
  const refusals = refusePriceChange(cart.items, current_prices.by_line)
  const pending = pendingOf(header).filter(({ line_item_id }) =>
    cart.items.some(({ id }) => id === line_item_id)
  )
  return refusals.length === 0 && pending.length > 0
    ? [tradeErrors.priceChanged(pending)]
    : refusals
}
