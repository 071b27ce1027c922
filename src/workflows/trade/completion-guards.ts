import { MathBN } from "@medusajs/framework/utils"
import {
  companyErrors,
  differingFields,
  refuseMember,
  refuseProject,
  refuseShipTo,
  shipToAsAddress,
} from "../../modules/company"
import {
  refuseAccount,
  refuseMissingProject,
  refusePayment,
  refusePoNumber,
  refusePriceChange,
  refuseRequestedShipDate,
  tradeErrors,
} from "../../modules/trade"
import type { CatalogueError } from "../../utils/catalogue-error"
import { projectFacts, shipToFacts } from "./facts/destination-facts"
import type { OrderFacts } from "./facts/order-facts"

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
  { name: "cart", decide: refuseForeignCart },
  { name: "ship-to", decide: refuseDelivery },
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
    decide: ({ header, today }) =>
      refuseRequestedShipDate(header.requested_ship_date, today),
  },
  { name: "price", decide: refusePrices },
  { name: "shipping-method", decide: refuseShipping },
  {
    name: "payment",
    decide: ({ account, cart, payment }) =>
      refusePayment({ account, session: payment, total: cart.total }),
  },
]

/** Runs all guards and collects every refusal; an empty list: the order may stand. */
export function refuseCompletion(facts: OrderFacts): CatalogueError[] {
  return COMPLETION_GUARDS.flatMap((guard) => guard.decide(facts))
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

function refuseDelivery(facts: OrderFacts): CatalogueError[] {
  const { cart, account, rights, ship_to, header } = facts
  const order = {
    net: MathBN.sub(cart.total, cart.tax_total),
    currency_code: cart.currency_code,
  }
  if (!ship_to) {
    const freeForm = account.allow_free_form_ship_to && cart.shipping_address
    return freeForm && header.ship_to_id === null
      ? refusePlaces(facts, order)
      : [companyErrors.shipToMissing()]
  }
  const refusals = refuseShipTo(rights, shipToFacts(ship_to), order)
  const differing = differingFields(
    cart.shipping_address ?? {},
    shipToAsAddress(ship_to)
  )
  if (differing.length > 0) {
    refusals.push(companyErrors.shipToAddressChanged(ship_to, differing))
  }
  return refusals
}

/** A typed address is no way around the rights to the ship-to that it means. */
function refusePlaces(
  { places_meant, rights }: OrderFacts,
  order: Parameters<typeof refuseShipTo>[2]
): CatalogueError[] {
  const refused = places_meant.map((place) =>
    refuseShipTo(rights, shipToFacts(place), order)
  )
  return refused.some((refusals) => refusals.length === 0)
    ? []
    : (refused[0] ?? [])
}

function refusePrices({ cart, current_prices }: OrderFacts): CatalogueError[] {
  return current_prices.unsellable === null
    ? refusePriceChange(cart.items, current_prices.by_line)
    : [tradeErrors.productUnsellable(current_prices.unsellable)]
}

/** Core looks closer, at profiles; it says so only when the cart is completed. */
function refuseShipping({ cart }: OrderFacts): CatalogueError[] {
  const goods = cart.items.some((item) => item.requires_shipping)
  return goods && !cart.shipping_methods?.length
    ? [tradeErrors.shippingMethodMissing()]
    : []
}
