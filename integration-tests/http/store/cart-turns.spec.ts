import {
  createCart,
  openShop,
  PEOPLE,
  type HttpClient,
  type Shop,
} from "../../world"

type CartAnswer = {
  cart: { id: string; items: { id: string; quantity: number }[] }
}

let shop: Shop
let anna: HttpClient

beforeAll(async () => {
  shop = await openShop("cart_turns")
  anna = await shop.as(PEOPLE.anna)
})
afterAll(() => shop.close())

describe("changes of one cart that are sent at once", () => {
  it("are all made, one after the other", async () => {
    const id = await createCart(shop, anna)
    const variant_id = await shop.variantId()
    const answers = await Promise.all(
      Array.from({ length: 30 }, () =>
        anna.post(`/store/carts/${id}/line-items`, { variant_id, quantity: 1 })
      )
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(30).fill(200))
    const { body } = await anna.get<CartAnswer>(`/store/carts/${id}`)
    expect(body.cart.items).toMatchObject([{ quantity: 31 }])
  })

  it("go on when one of them is refused, or its client has gone", async () => {
    const id = await createCart(shop, anna)
    const path = `/store/carts/${id}/line-items`
    const body = { variant_id: await shop.variantId(), quantity: 1 }
    const gone = new AbortController()
    const left = fetch(`${shop.server.url}${path}`, {
      method: "POST",
      signal: gone.signal,
    }).catch(() => null)
    gone.abort()
    const answers = await Promise.all([
      anna.post(path, { ...body, quantity: 1.5 }),
      anna.post(path, body),
      anna.post(path, { ...body, variant_id: "variant_none" }),
      anna.post(path, body),
    ])
    await left
    expect(answers.map(({ status }) => status)).toEqual([400, 200, 400, 200])
  })
})
