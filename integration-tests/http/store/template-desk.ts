import { must, type Answer, type HttpClient } from "../../world"
import type { Activation } from "./saved-desk"
import type { Refused } from "./trade-counter"

export type Template = {
  id: string
  owner: string
  title: string
  is_changeable: boolean
  line_count: number
  last_order: { order_id: string } | null
  lines: {
    id: string
    sku: string
    locked: boolean
    quantity: string
    unit_code: string
    heading: string | null
    is_offered: boolean
  }[]
}
type One = Answer<{ cart_template: Template } & Refused>
type Carts = Answer<
  {
    carts: (Activation & {
      ship_to_id: string | null
      refusal: { code: string } | null
    })[]
  } & Refused
>

export const TEMPLATES = "/store/b2b/cart-templates"

/** What the tests of templates do for one buyer. */
export function templateDesk(
  buyer: HttpClient,
  variants: { brick: string; timber: string }
) {
  const make = (body: object = {}, as = buyer): Promise<One> =>
    as.post(TEMPLATES, {
      title: "Van stock",
      lines: [
        {
          variant_id: variants.brick,
          quantity: 2,
          unit_code: "XPK",
          locked: true,
        },
        {
          variant_id: variants.timber,
          quantity: 4,
          stock_up_to: 20,
          heading: "Timber",
        },
      ],
      ...body,
    })
  return {
    make,
    made: async (body: object = {}): Promise<Template> =>
      must(await make(body), "template").cart_template,
    activate: (id: string, body: object = {}, as = buyer): Promise<Carts> =>
      as.post(`${TEMPLATES}/${id}/activate`, body),
  }
}
