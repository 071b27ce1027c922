import {
  cartWithLine,
  givePrice,
  linesOf,
  openGivingRep,
} from "../world/given-prices"
import { must } from "../world/http"
import { openRep } from "../world/reps"
import { store, row, type Undone, type UndoneDesk } from "./undone-desk"

const RESTOCK = {
  title: "Restock",
  owner: "account",
  lines: [] as object[],
}

/** Sales reps, their rules, what they do in another's place, and baskets kept. */
export async function undoneReps({
  shop,
  anna,
  clerk,
}: UndoneDesk): Promise<Undone[]> {
  const { rep, acting, account, office } = await openGivingRep(shop, 50)
  const helper = await openRep(shop, clerk, { name: "Ina Inside" })
  const variant_id = await shop.variantId()
  const path = `/admin/b2b/sales-reps/${rep.id}`
  let count = 0
  const made = async <Body>(url: string, body: object): Promise<Body> =>
    must(await anna.post<Body>(url, body), url)

  const proposal = (account_id: string) => ({
    account_id,
    title: "Autumn",
    lines: [{ variant_id, method: "percent_off", value: "1" }],
  })
  const parked = async () => {
    const { cart_id } = await cartWithLine(shop, anna, 3)
    return await made<{ saved_cart: { id: string } }>(store("saved-carts"), {
      cart_id,
      title: "Later",
    })
  }
  const template = () =>
    made<{ cart_template: { id: string } }>(store("cart-templates"), {
      ...RESTOCK,
      lines: [{ variant_id, quantity: "2" }],
    })

  return [
    row("a rep is named", "sales_rep.created", () => [
      clerk,
      "POST",
      "/admin/b2b/sales-reps",
      {
        name: "Una New",
        email: `una${String(++count)}@office.demo.test`,
        kind: "field",
        office_ids: [office],
      },
    ]),
    row("a rep is changed", "sales_rep.updated", () => [
      clerk,
      "POST",
      path,
      { name: "Ruth Fielding", phone: "0113 496 0000" },
    ]),
    row("reps get rules", "rep_policy.updated", () => [
      clerk,
      "POST",
      `/admin/b2b/offices/${office}/rep-policy`,
      { sees: "all", session_minutes: 30 },
    ]),
    row("an account gets a second rep", "rep_assignment.started", () => [
      clerk,
      "POST",
      "/admin/b2b/rep-assignments",
      {
        add: [
          { account_id: account, sales_rep_id: helper.id, type: "secondary" },
        ],
      },
    ]),
    row("credit is told", "credit_facility.saved", () => [
      clerk,
      "POST",
      `/admin/b2b/accounts/${account}/credit-facility`,
      { credit_limit: "900", statement: { balance: "10" } },
    ]),
    row("a document is entered", "credit_entry.created", () => [
      clerk,
      "POST",
      `/admin/b2b/accounts/${account}/credit-entries`,
      { kind: "invoice", amount: "12.50", reference: "INV 1" },
    ]),
    row("a rep begins to act", "acting_session.started", () => [
      rep.client,
      "POST",
      store("acting-sessions"),
      { account_id: account },
    ]),
    row("he gives a price", "price_override.given", async () => {
      const { cart_id, line } = await cartWithLine(shop, acting.client)
      return [
        acting.client,
        "POST",
        store(`carts/${cart_id}/line-items/${line.id}/price-override`),
        {
          unit_price: (line.unit_price * 0.9).toFixed(4),
          reason_code: "volume",
        },
      ]
    }),
    row("he takes it back", "price_override.withdrawn", async () => {
      const cart = await cartWithLine(shop, acting.client)
      const unit_price = (cart.line.unit_price * 0.9).toFixed(4)
      must(await givePrice(acting.client, cart, { unit_price }), "price")
      const [line] = await linesOf(acting.client, cart.cart_id)
      return [
        acting.client,
        "DELETE",
        store(
          `carts/${cart.cart_id}/line-items/${line?.id ?? ""}/price-override`
        ),
      ]
    }),
    row("he hands a cart over", "order_header.handed_over", async () => {
      const { cart_id } = await cartWithLine(shop, acting.client)
      return [
        acting.client,
        "POST",
        store(`carts/${cart_id}/hand-over`),
        { pay_by: "card", message: "As agreed" },
      ]
    }),
    row("prices are drafted", "price_proposal.drafted", () => [
      rep.client,
      "POST",
      store("rep/price-proposals"),
      proposal(account),
    ]),
    row("a basket is parked", "saved_cart.created", async () => {
      const { cart_id } = await cartWithLine(shop, anna, 3)
      return [anna, "POST", store("saved-carts"), { cart_id, title: "Later" }]
    }),
    row("it is renamed", "saved_cart.updated", async () => [
      anna,
      "POST",
      store(`saved-carts/${(await parked()).saved_cart.id}`),
      { title: "Much later", visibility: "company" },
    ]),
    row("it is saved over", "saved_cart.updated", async () => {
      const { saved_cart } = await parked()
      const { cart_id } = await cartWithLine(shop, anna, 5)
      return [anna, "POST", store(`saved-carts/${saved_cart.id}`), { cart_id }]
    }),
    row("it is deleted", "saved_cart.deleted", async () => [
      anna,
      "DELETE",
      store(`saved-carts/${(await parked()).saved_cart.id}`),
    ]),
    row("a template is made", "cart_template.created", () => [
      anna,
      "POST",
      store("cart-templates"),
      { ...RESTOCK, lines: [{ variant_id, quantity: "2" }] },
    ]),
    row("its lines are replaced", "cart_template.updated", async () => [
      anna,
      "POST",
      store(`cart-templates/${(await template()).cart_template.id}`),
      { lines: [{ variant_id, quantity: "7" }] },
    ]),
    row("it is thrown away", "cart_template.deleted", async () => [
      anna,
      "DELETE",
      store(`cart-templates/${(await template()).cart_template.id}`),
    ]),
  ]
}
