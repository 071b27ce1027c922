import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  companyErrors,
  refuseProject,
  refuseShipTo,
  shipToAsAddress,
  type ProjectRow,
  type ShipToRow,
} from "../../../modules/company"
import {
  refusePoNumber,
  refuseRequestedShipDate,
  TRADE_MODULE,
  tradeErrors,
  type OrderHeaderRow,
  type TradeModuleService,
} from "../../../modules/trade"
import {
  toMedusaError,
  type CatalogueError,
} from "../../../utils/catalogue-error"
import { billToAsAddress } from "../bill-to-address"
import { ORDER_HEADER_METADATA } from "../completion-guards"
import { readCart } from "../facts/cart-snapshot"
import { changesOf } from "../../audit"
import { projectFacts, shipToFacts } from "../facts/destination-facts"
import { loadOrderFacts } from "../facts/load-order-facts"
import type { OrderFacts } from "../facts/order-facts"

/** What a buyer may say of his order; null takes a fact back, absent leaves it. */
export type OrderHeaderPatch = {
  ship_to_id?: string | null | undefined
  project_id?: string | null | undefined
  po_number?: string | null | undefined
  requested_ship_date?: string | null | undefined
  site_contact_name?: string | null | undefined
  site_contact_phone?: string | null | undefined
  delivery_instructions?: string | null | undefined
}

type Input = { order_header_id: string; patch: OrderHeaderPatch }

const planOrderHeaderUpdateStepId = "b2b-plan-order-header-update"

/**
 * Reads the cart under its lock and decides what the patch does to the order
 * header and to the cart's addresses.
 * @throws MedusaError the first refusal of ship-to, project, PO number or date
 */
export const planOrderHeaderUpdateStep = createStep(
  planOrderHeaderUpdateStepId,
  async ({ order_header_id, patch }: Input, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const header = await trade.retrieveB2bOrderHeader(order_header_id)
    const cartId = header.cart_id ?? ""
    const cart = await readCart(container, cartId)
    if (!cart) {
      throw toMedusaError(tradeErrors.cartNotFound(cartId))
    }
    if (header.order_id !== null || cart.completed_at !== null) {
      throw toMedusaError(tradeErrors.cartCompleted(cart.id))
    }
    const update = definedOf(patch)
    const facts = await loadOrderFacts(
      container,
      { ...header, ...update },
      cart
    )
    const refusal = refusePatch(facts, patch)[0]
    if (refusal) {
      throw toMedusaError(refusal)
    }
    const contact = contactOf(facts, patch)
    const saved = { ...update, ...contact }
    return new StepResponse({
      header: { ...saved, id: header.id },
      changes: changesOf(header, saved),
      cart: {
        id: cart.id,
        metadata: { ...cart.metadata, [ORDER_HEADER_METADATA]: header.id },
        billing_address: billToAsAddress(facts.bill_to),
        ...(facts.ship_to
          ? {
              shipping_address: shipToAsAddress({
                ...facts.ship_to,
                contact_name: contact.site_contact_name,
                contact_phone: contact.site_contact_phone,
              }),
            }
          : {}),
      },
      account_id: header.account_id,
      company_id: header.company_id,
      shipping_methods: await shippingMethodsOf(container, cart.id),
    })
  }
)

function definedOf(patch: OrderHeaderPatch): Partial<OrderHeaderRow> {
  return Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined)
  )
}

/** A newly chosen ship-to brings its contact, unless the patch names another. */
function contactOf(facts: OrderFacts, patch: OrderHeaderPatch) {
  const { header, ship_to } = facts
  const fresh = patch.ship_to_id !== undefined && ship_to !== null
  const pick = (
    said: string | null | undefined,
    known: string | null,
    usual: string | null
  ): string | null => (said !== undefined ? said : fresh ? usual : known)
  return {
    site_contact_name: pick(
      patch.site_contact_name,
      header.site_contact_name,
      ship_to?.contact_name ?? null
    ),
    site_contact_phone: pick(
      patch.site_contact_phone,
      header.site_contact_phone,
      ship_to?.contact_phone ?? null
    ),
    delivery_instructions: pick(
      patch.delivery_instructions,
      header.delivery_instructions,
      ship_to?.delivery_instructions ?? null
    ),
  }
}

/** Only what the patch sets is judged; the rest is judged at completion. */
function refusePatch(
  facts: OrderFacts,
  patch: OrderHeaderPatch
): CatalogueError[] {
  const { rights, ship_to, project, account, header, current_prices } = facts
  const refusals: CatalogueError[] = []
  if (patch.ship_to_id) {
    refusals.push(...refuseChosenShipTo(facts, patch.ship_to_id, ship_to))
  }
  if (patch.project_id && !project) {
    refusals.push(companyErrors.projectNotAllowed(patch.project_id))
  }
  if (project && (patch.project_id ?? patch.ship_to_id)) {
    refusals.push(...refuseChosenProject(facts, project))
  }
  if (patch.po_number) {
    refusals.push(
      ...refusePoNumber({
        rule: account.po_rule,
        blanket_orders: account.blanket_orders,
        po_number: patch.po_number,
        used_before: facts.po_number_used,
      })
    )
  }
  if (patch.requested_ship_date) {
    refusals.push(
      ...refuseRequestedShipDate(header.requested_ship_date, rights.today)
    )
  }
  // Core prices all lines anew after this, and would refuse with a text alone.
  if (current_prices.unsellable !== null) {
    refusals.push(tradeErrors.productUnsellable(current_prices.unsellable))
  }
  return refusals
}

function refuseChosenShipTo(
  { rights, cart }: OrderFacts,
  id: string,
  shipTo: ShipToRow | null
): CatalogueError[] {
  return shipTo
    ? refuseShipTo(rights, shipToFacts(shipTo), {
        net: null,
        currency_code: cart.currency_code,
      })
    : [companyErrors.shipToNotAllowed(id)]
}

function refuseChosenProject(
  { rights, ship_to }: OrderFacts,
  project: ProjectRow
): CatalogueError[] {
  return refuseProject(
    rights,
    projectFacts(project),
    ship_to && shipToFacts(ship_to)
  )
}

type ShippingMethod = { id: string; name: string }

/** The cart's shipping methods before the refresh may drop some. */
export async function shippingMethodsOf(
  container: MedusaContainer,
  cartId: string
): Promise<ShippingMethod[]> {
  const methods = await container
    .resolve(Modules.CART)
    .listShippingMethods({ cart_id: cartId }, { select: ["id", "name"] })
  return methods.map(({ id, name }) => ({ id, name }))
}
