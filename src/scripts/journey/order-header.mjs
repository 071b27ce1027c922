import { Failure } from "../lib/failure.mjs"

/**
 * Sends the B2B facts of a cart.
 * @param {import("./running-shop.mjs").Sdk} sdk
 * @param {string} cartId
 * @param {Record<string, string>} facts
 * @returns {Promise<{ order_header: any }>}
 */
export function setOrderHeader(sdk, cartId, facts) {
  return sdk.client.fetch(`/store/b2b/carts/${cartId}/order-header`, {
    method: "POST",
    body: facts,
  })
}

/**
 * Asks for a ship-to that must be refused. Without the SDK, whose error keeps
 * the status and the message and drops the code.
 * @param {{ url: string, demo: { publishable_key: string } }} shop
 * @param {{ token: string, cartId: string, shipToId: string }} request
 * @returns {Promise<{ status: number, code: string, message: string }>}
 */
export async function expectRefusal(shop, { token, cartId, shipToId }) {
  const response = await fetch(
    `${shop.url}/store/b2b/carts/${cartId}/order-header`,
    {
      method: "POST",
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        "x-publishable-api-key": shop.demo.publishable_key,
      },
      body: JSON.stringify({ ship_to_id: shipToId }),
    }
  )
  const { code, message } = await response.json()
  if (response.status !== 403) {
    throw new Failure(
      `Delivery address ${shipToId} had to be refused with 403, and the ` +
        `answer was ${response.status}: ${message ?? "no message"}`
    )
  }
  return { status: response.status, code, message }
}

/**
 * @param {import("./running-shop.mjs").Sdk} sdk
 * @param {string} cartId
 * @returns {Promise<any>} when the office can ship the cart, and when it arrives
 */
export async function shipDatesOf(sdk, cartId) {
  /** @type {any} */
  const answer = await sdk.client.fetch("/store/b2b/ship-dates", {
    query: { cart_id: cartId },
  })
  return answer.ship_dates
}
