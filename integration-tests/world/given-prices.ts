import type { StorePriceOverride } from "../../src/api/store/b2b/carts/[id]/price-overrides/present-overrides"
import {
  addShipping,
  complete,
  contextOf,
  createCart,
  openPayment,
  type Completion,
} from "./buying"
import { must, type Answer, type ErrorBody, type HttpClient } from "./http"
import {
  accountNumbered,
  actFor,
  assign,
  changePolicy,
  demoOffice,
  openRep,
  type Acting,
  type Rep,
} from "./reps"
import { PEOPLE, type Shop } from "./shop"

export type CartLine = {
  id: string
  variant_id: string
  quantity: number
  unit_price: number
}

/** A cart with so many of the demo's first product, and its one line. */
export async function cartWithLine(
  shop: Shop,
  buyer: HttpClient,
  quantity = 10
): Promise<{ cart_id: string; line: CartLine }> {
  const cart_id = await createCart(shop, buyer, quantity)
  const [line] = await linesOf(buyer, cart_id)
  if (!line) {
    throw new Error(`cart ${cart_id} has no line`)
  }
  return { cart_id, line }
}

export async function linesOf(
  buyer: HttpClient,
  cartId: string
): Promise<CartLine[]> {
  const answer = await buyer.get<{ cart: { items: CartLine[] } }>(
    `/store/carts/${cartId}`
  )
  return must(answer, "cart").cart.items
}

type Given = Partial<ErrorBody> & { price_override?: StorePriceOverride }

export function givePrice(
  actor: HttpClient,
  { cart_id, line }: { cart_id: string; line: Pick<CartLine, "id"> },
  body: object
): Promise<Answer<Given>> {
  return actor.post<Given>(
    `/store/b2b/carts/${cart_id}/line-items/${line.id}/price-override`,
    { reason_code: "volume", ...body }
  )
}

/** A price so many percent below another, to the sixth decimal. */
export function percentBelow(price: number, percent: number): string {
  return ((price * (100 - percent)) / 100).toFixed(6)
}

/** Chooses a ship-to, shipping and payment on account, and completes the cart. */
export async function placeCart(
  client: HttpClient,
  cartId: string
): Promise<Answer<Completion>> {
  const own = (await contextOf(client)).account
  must(
    await client.post(`/store/b2b/carts/${cartId}/order-header`, {
      ship_to_id: own?.ship_tos[0]?.id,
      po_number: `PO ${cartId.slice(-6)}`,
    }),
    "order header"
  )
  await addShipping(client, cartId)
  await openPayment(client, cartId)
  return await complete(client, cartId)
}

export type GivingRep = {
  clerk: HttpClient
  anna: HttpClient
  rep: Rep
  acting: Acting
  office: string
  account: string
  allow(change?: object): Promise<void>
  handOver(cartId: string): Promise<void>
}

/** A rep who acts for an account of Anna's, in an office that lets him give prices. */
export async function openGivingRep(
  shop: Shop,
  floorPercent: number
): Promise<GivingRep> {
  const clerk = await shop.clerk()
  const anna = await shop.as(PEOPLE.anna)
  const office = await demoOffice(shop)
  const account = await accountNumbered(shop, "HAR0001")
  const rep = await openRep(shop, clerk, { name: "Ruth Field" })
  await assign(clerk, rep, account)
  const allow = (change: object = {}) =>
    changePolicy(clerk, office, {
      may_override_prices: true,
      override_floor_percent: floorPercent,
      ...change,
    })
  await allow()
  const acting = await actFor(rep.client, account)
  const own = (await contextOf(anna)).account
  return {
    clerk,
    anna,
    rep,
    acting,
    office,
    account,
    allow,
    async handOver(cartId) {
      must(
        await acting.client.post(`/store/b2b/carts/${cartId}/hand-over`, {
          member_id: own?.member.id,
        }),
        "hand over"
      )
    },
  }
}
