import { must, type Answer, type HttpClient } from "../../world"
import type { Refused } from "./trade-counter"

export type Change = {
  line_id: string | null
  sku: string | null
  code: string
  message: string
  in_cart: boolean
  left?: number
  unit_price_then?: string | null
  unit_price_now?: string | null
}

export type Activation = {
  cart_id: string | null
  line_count: number
  changes: Change[]
  fact_changes: { code: string; message: string }[]
}

export type SavedCart = {
  id: string
  title: string
  status: string
  visibility: string
  is_own: boolean
  is_changeable: boolean
  line_count: number
  cart_id: string | null
  ship_to_id: string | null
  lines: {
    id: string
    variant_id: string
    sku: string
    quantity: number
    unit_code: string
    line_reference: string | null
    shown_unit_price: string | null
  }[]
}

const PATH = "/store/b2b/saved-carts"

type Line = {
  variant_id: string
  quantity: number | string
  unit_code?: string
  reference?: string
}

/** What the tests of saved carts do for one buyer. */
export function savedDesk(buyer: HttpClient) {
  const desk = {
    cart: async (lines: Line[], header?: object): Promise<string> => {
      const made = await buyer.post<{ cart: { id: string } }>(
        "/store/carts",
        {}
      )
      const { id } = must(made, "cart").cart
      must(
        await buyer.post(`/store/b2b/carts/${id}/line-items`, { items: lines }),
        "lines"
      )
      if (header) {
        must(
          await buyer.post(`/store/b2b/carts/${id}/order-header`, header),
          "header"
        )
      }
      return id
    },
    save: (
      body: object
    ): Promise<Answer<{ saved_cart: SavedCart } & Refused>> =>
      buyer.post(PATH, body),
    park: async (lines: Line[], body: object = {}): Promise<SavedCart> => {
      const cart_id = await desk.cart(lines)
      return must(
        await desk.save({ cart_id, title: "Parked", ...body }),
        "save"
      ).saved_cart
    },
    list: (
      query = ""
    ): Promise<Answer<{ saved_carts: SavedCart[]; count: number } & Refused>> =>
      buyer.get(`${PATH}${query}`),
    read: (id: string): Promise<Answer<{ saved_cart: SavedCart } & Refused>> =>
      buyer.get(`${PATH}/${id}`),
    change: (
      id: string,
      body: object
    ): Promise<Answer<{ saved_cart: SavedCart } & Refused>> =>
      buyer.post(`${PATH}/${id}`, body),
    duplicate: (
      id: string
    ): Promise<Answer<{ saved_cart: SavedCart } & Refused>> =>
      buyer.post(`${PATH}/${id}/duplicate`),
    remove: (id: string): Promise<Answer<Refused>> =>
      buyer.delete(`${PATH}/${id}`),
    activate: (id: string): Promise<Answer<Activation & Refused>> =>
      buyer.post(`${PATH}/${id}/activate`),
  }
  return desk
}
