// `npm run journey`: one buyer, from signing in to the file that the ERP gets,
// over HTTP, with Medusa's own SDK, as a storefront would do it.
import { Failure, printFailure } from "./lib/failure.mjs"
import { elapsed, say } from "./lib/progress.mjs"
import { chooseGoods, QUANTITY } from "./journey/choose-goods.mjs"
import { firstLines, waitForFile } from "./journey/erp-file.mjs"
import { detail, step } from "./journey/narrator.mjs"
import {
  expectRefusal,
  setOrderHeader,
  shipDatesOf,
} from "./journey/order-header.mjs"
import { findRunningShop, signIn } from "./journey/running-shop.mjs"

const BUYER = "anna.reid@harrogate-vale.demo.test"
/** An admin of her company: he may order to all of its sites. */
const COLLEAGUE = "john.holroyd@harrogate-vale.demo.test"
const ON_ACCOUNT = "pp_payment-on-account_default"

/**
 * @typedef {import("./journey/running-shop.mjs").Shop} Shop
 * @typedef {import("./journey/running-shop.mjs").Sdk} Sdk
 */

/** @param {Sdk} sdk @returns {Promise<any>} */
async function contextOf(sdk) {
  /** @type {any} */
  const answer = await sdk.client.fetch("/store/b2b/context")
  return answer.context
}

/** @param {{ code: string }[]} rows */
const codes = (rows) => rows.map(({ code }) => code).join(", ")

/** @param {Shop} shop */
async function enter(shop) {
  step(`Anna signs in at ${shop.url} as ${BUYER}.`)
  const { sdk, token } = await signIn(shop, BUYER)
  const context = await contextOf(sdk)
  const account = context.account
  if (!account) {
    throw new Failure("GET /store/b2b/context gave Anna no trade account.")
  }
  step(
    `She buys for ${account.company.name}: trade account ${account.number} ` +
      `with ${account.office.name}.`
  )
  detail(`She may order to: ${codes(account.ship_tos)}.`)
  detail(`She may cost orders to job: ${codes(account.projects)}.`)
  detail(
    `Terms: ${account.payment_term?.name ?? "none"}. ` +
      `Purchase order number: ${account.po_rule}.`
  )
  return { sdk, token, account }
}

/** @param {Sdk} sdk @param {any} account */
async function fillCart(sdk, account) {
  const { count, goods } = await chooseGoods(sdk, account.office)
  const currency = account.office.currency_code.toUpperCase()
  step(`She looks at the products: ${count}, with prices in ${currency}.`)
  for (const { sku, title, price } of goods) {
    detail(`${sku.padEnd(14)} ${price.toFixed(2).padStart(8)}  ${title}`)
  }
  const { cart } = await sdk.store.cart.create(
    {
      region_id: account.office.region_id,
      items: goods.map(({ variant_id }) => ({
        variant_id,
        quantity: QUANTITY,
      })),
    },
    {},
    { "x-b2b-account": account.id }
  )
  step(`She puts ${QUANTITY} of each into a cart: ${cart.id}.`)
  return cart
}

/** @param {Shop} shop @param {{ token: string, account: any, cartId: string }} anna */
async function tryForbiddenSite(shop, { token, account, cartId }) {
  const john = await signIn(shop, COLLEAGUE)
  const own = new Set(account.ship_tos.map((/** @type {any} */ row) => row.id))
  const { account: his } = await contextOf(john.sdk)
  const site = his?.ship_tos.find((/** @type {any} */ row) => !own.has(row.id))
  if (!site) {
    throw new Failure("Anna may order to every site: nothing can be refused.")
  }
  step(
    `She asks for ${site.code} (${site.name}), a site of her company that ` +
      `only others may order to.`
  )
  const refusal = await expectRefusal(shop, {
    token,
    cartId,
    shipToId: site.id,
  })
  detail(`Refused: ${refusal.status} ${refusal.code}`)
  detail(refusal.message)
}

/** @param {Sdk} sdk @param {string} cartId @returns {Promise<any>} */
async function checksOf(sdk, cartId) {
  /** @type {any} */
  const answer = await sdk.client.fetch(`/store/b2b/carts/${cartId}/checks`)
  return answer.checks
}

/** @param {Sdk} sdk @param {any} account @param {string} cartId */
async function sayWhereAndWhy(sdk, account, cartId) {
  const project = account.projects[0]
  const site = account.ship_tos.find(
    (/** @type {any} */ row) => !project || row.project_ids.includes(project.id)
  )
  if (!site) {
    throw new Failure("Anna's account offers no site of her job.")
  }
  const dates = await shipDatesOf(sdk, cartId)
  const { order_header } = await setOrderHeader(sdk, cartId, {
    ship_to_id: site.id,
    ...(project ? { project_id: project.id } : {}),
    po_number: `PO-${Date.now()}`,
    requested_ship_date: dates.earliest,
  })
  step(`She chooses ${site.code} (${site.name}) instead.`)
  detail(`Job: ${order_header.project?.code ?? "none"}`)
  detail(`Purchase order number: ${order_header.po_number}`)
  detail(`Requested ship date: ${order_header.requested_ship_date}`)
  detail(`Arrives on: ${dates.delivery_date}`)
  detail(`Contact on site: ${order_header.site_contact_name ?? "none"}`)
  const { refusals } = await checksOf(sdk, cartId)
  step("She asks what is still missing.")
  for (const { code, message } of refusals) {
    detail(`${code}: ${message}`)
  }
}

/** @param {Sdk} sdk @param {string} cartId */
async function chooseShippingAndTerms(sdk, cartId) {
  const { shipping_options: options } =
    await sdk.store.fulfillment.listCartOptions({ cart_id: cartId })
  const option = options[0]
  if (!option) {
    throw new Failure("No shipping option goes to that delivery address.")
  }
  const { cart } = await sdk.store.cart.addShippingMethod(cartId, {
    option_id: option.id,
  })
  await sdk.store.payment.initiatePaymentSession(cart, {
    provider_id: ON_ACCOUNT,
  })
  step(`She takes "${option.name}" and pays on account.`)
  const checks = await checksOf(sdk, cartId)
  if (!checks.ok) {
    throw new Failure(
      `The order should be free to go, but: ${checks.refusals
        .map((/** @type {any} */ refusal) => refusal.message)
        .join(" ")}`
    )
  }
  detail("GET /store/b2b/carts/:id/checks: nothing speaks against the order.")
}

/** @param {Sdk} sdk @param {string} cartId @param {any} account */
async function placeOrder(sdk, cartId, account) {
  const answer = await sdk.store.cart.complete(cartId)
  if (answer.type !== "order") {
    throw new Failure(`The order was refused: ${answer.error.message}`)
  }
  const { id, display_id: number, total } = answer.order
  const currency = account.office.currency_code.toUpperCase()
  step(
    `She places the order: number ${number}, ${total.toFixed(2)} ${currency} ` +
      `with VAT (${id}).`
  )
  return { id, key: `W${number}` }
}

async function main() {
  const shop = await findRunningShop()
  const { sdk, token, account } = await enter(shop)
  const cart = await fillCart(sdk, account)
  await tryForbiddenSite(shop, { token, account, cartId: cart.id })
  await sayWhereAndWhy(sdk, account, cart.id)
  await chooseShippingAndTerms(sdk, cart.id)
  const order = await placeOrder(sdk, cart.id, account)
  const directory = shop.demo.connection.directory
  const file = await waitForFile(directory, `${order.key}.xml`)
  step(`The ERP of ${account.office.name} has it, as UBL 2.1 and as CSV.`)
  detail(file)
  for (const line of firstLines(file, 8)) {
    detail(`  ${line}`)
  }
  step(`The order in the admin: ${shop.url}/app/orders/${order.id}`)
  say(`\nThe journey took ${elapsed()}.`)
}

/** @param {unknown} error */
function asSentence(error) {
  const isRefusal =
    error instanceof Error && "status" in error && "statusText" in error
  return isRefusal
    ? new Failure(
        `The server refused that step: ${error.status ?? ""} ${error.message}`
      )
    : error
}

main().catch((error) => {
  printFailure(asSentence(error))
  process.exitCode = 1
})
