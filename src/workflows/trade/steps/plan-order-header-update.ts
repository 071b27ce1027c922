import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { shipToAsAddress } from "../../../modules/company"
import {
  refuseShippingMethod,
  TRADE_MODULE,
  tradeErrors,
  type OrderHeaderRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { billToAsAddress } from "../bill-to-address"
import { ORDER_HEADER_METADATA } from "../completion-guards"
import { readCart } from "../facts/cart-snapshot"
import { changesOf } from "../../audit"
import { collectionAddress, readWaysOut } from "../facts/collection"
import { loadOrderFacts } from "../facts/load-order-facts"
import type { OrderFacts } from "../facts/order-facts"
import { settledPatch, type OrderHeaderPatch } from "../order-header-patch"
import { refuseOrderHeaderPatch } from "../refuse-order-header-patch"

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
    const update = settledPatch(patch)
    const facts = await loadOrderFacts(
      container,
      { ...header, ...update },
      cart
    )
    const refusal = refuseOrderHeaderPatch(facts, patch)[0]
    if (refusal) {
      throw toMedusaError(refusal)
    }
    const contact = contactOf(facts, patch, header.fulfilment)
    const methods = await shippingMethodsOf(container, cart.id)
    const saved = { ...update, ...contact }
    return new StepResponse({
      header: { ...saved, id: header.id },
      changes: changesOf(header, saved),
      cart: {
        id: cart.id,
        metadata: { ...cart.metadata, [ORDER_HEADER_METADATA]: header.id },
        billing_address: billToAsAddress(facts.bill_to),
        ...addressOf(facts, contact, header.fulfilment === "collect"),
      },
      account_id: header.account_id,
      company_id: header.company_id,
      shipping_methods: methods,
      misfits: await misfitsOf(container, facts, methods),
    })
  }
)

/**
 * A newly chosen ship-to brings its contact, unless the patch names another; with the
 * way from brought to fetched, and back, the other's contact goes.
 */
function contactOf(
  facts: OrderFacts,
  patch: OrderHeaderPatch,
  before: OrderHeaderRow["fulfilment"]
) {
  const { header, ship_to } = facts
  const fresh =
    header.fulfilment !== before ||
    (patch.ship_to_id !== undefined && ship_to !== null)
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

/** The address that the header now means; a branch's does not stay as a ship-to's. */
function addressOf(
  { header, ship_to, collection }: OrderFacts,
  contact: ReturnType<typeof contactOf>,
  wasCollected: boolean
) {
  const person = {
    contact_name: contact.site_contact_name,
    contact_phone: contact.site_contact_phone,
  }
  if (ship_to) {
    return { shipping_address: shipToAsAddress({ ...ship_to, ...person }) }
  }
  const branch =
    collection?.point && collectionAddress(collection.point, person)
  if (branch) {
    return { shipping_address: branch }
  }
  return wasCollected && header.fulfilment === "deliver"
    ? { shipping_address: null }
    : {}
}

type ShippingMethod = { id: string; name: string; shipping_option_id?: string }

/** Those by which goods are brought where they are now fetched, or the other way. */
async function misfitsOf(
  container: MedusaContainer,
  { collection }: OrderFacts,
  methods: ShippingMethod[]
): Promise<string[]> {
  const options = await readWaysOut(
    container,
    methods.flatMap(({ shipping_option_id }) => shipping_option_id ?? [])
  )
  const wrong = options.filter(
    (option) =>
      refuseShippingMethod(option, collection?.point ?? null).length > 0
  )
  return methods
    .filter((method) =>
      wrong.some(({ id }) => id === method.shipping_option_id)
    )
    .map(({ id }) => id)
}

/** The cart's shipping methods before the refresh may drop some. */
export async function shippingMethodsOf(
  container: MedusaContainer,
  cartId: string
): Promise<ShippingMethod[]> {
  const methods = await container
    .resolve(Modules.CART)
    .listShippingMethods(
      { cart_id: cartId },
      { select: ["id", "name", "shipping_option_id"] }
    )
  return methods.map(({ id, name, shipping_option_id }) => ({
    id,
    name,
    ...(shipping_option_id ? { shipping_option_id } : {}),
  }))
}
