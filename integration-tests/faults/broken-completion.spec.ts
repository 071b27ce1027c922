import { tryToComplete } from "./carts"
import { ordersOf, standing } from "./cart-state"
import { copyCart } from "./copy-cart"
import { openCrashShop } from "./crash"

// It takes long because core waits 30 s for a cart's lock.
it("makes one order of a cart whose database failed, after clicks in between", async () => {
  const shop = await openCrashShop()
  const cartId = await copyCart(shop.database, shop.model, "broken")
  await shop.writes.hold(["payment"], cartId)
  const first = tryToComplete(shop.buyer, cartId)
  await shop.writes.untilHeld(["payment"], cartId)

  const impatient = await tryToComplete(shop.buyer, cartId)
  expect(impatient).toMatchObject({
    status: 409,
    body: { code: "b2b.cart.completing" },
  })
  // The connection of the write that is held breaks; the server lives on.
  await shop.writes.discard()
  expect(await first).toMatchObject({ status: 200, body: { type: "cart" } })

  const last = await tryToComplete(shop.buyer, cartId)
  expect(last).toMatchObject({ status: 200, body: { type: "order" } })
  const orders = standing(await ordersOf(shop.database, cartId))
  expect(orders.map(({ id }) => id)).toEqual([last?.body.order?.id])
  await shop.close()
}, 300_000)
