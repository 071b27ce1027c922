import {
  addShipping,
  createCart,
  must,
  openPayment,
  openShop,
  PEOPLE,
  type Answer,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  registerOf,
  setHeader,
  type Refused,
  type Register,
} from "./trade-counter"

/** A shop whose branch orders can be fetched from, and a buyer of it. */
export type CollectionDesk = {
  shop: Shop
  register: Register
  anna: HttpClient
  /** The demo's collection point. */
  yard: string
  sql(statement: string): Promise<void>
  /** The shipping option of this name. */
  option(name: string): Promise<string>
  choose(cart: string, optionId: string): Promise<Answer<Refused>>
  /** A cart of Anna's that only waits for its completion, and is fetched. */
  fetchedCart(): Promise<string>
}

export async function openCollectionDesk(
  label: string
): Promise<CollectionDesk> {
  const shop = await openShop(label)
  const register = registerOf(shop)
  const anna = await shop.as(PEOPLE.anna)
  const yard = await register.collectionPoint("Leeds yard")
  return {
    shop,
    register,
    anna,
    yard,
    async sql(statement) {
      await shop.database.sql(statement)
    },
    async option(name) {
      const [row] = await shop.database.sql<{ id: string }>(
        "SELECT id FROM shipping_option WHERE name = $1",
        [name]
      )
      return row?.id ?? ""
    },
    choose: (cart, option_id) =>
      anna.post(`/store/carts/${cart}/shipping-methods`, { option_id }),
    async fetchedCart() {
      const cart = await createCart(shop, anna)
      must(
        await setHeader(anna, cart, {
          collection_point_id: yard,
          po_number: "PO 1001",
        }),
        "order header"
      )
      await addShipping(anna, cart)
      await openPayment(anna, cart)
      return cart
    },
  }
}
