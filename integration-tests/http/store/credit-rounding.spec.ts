import { MathBN } from "@medusajs/framework/utils"
import { complete, erpHasIt, readyCart } from "../../world"
import { must } from "../../world/http"
import { accountNumbered } from "../../world/reps"
import { openCreditDesk, type CreditDesk } from "./credit-desk"

let desk: CreditDesk
let account: string
beforeAll(async () => {
  desk = await openCreditDesk("credit_rounding")
  account = await accountNumbered(desk.shop, "HAR0001")
  const [office] = await desk.shop.database.sql<{ id: string }>(
    "SELECT id FROM b2b_sales_office"
  )
  const { payment_term } = must(
    await desk.clerk.post<{ payment_term: { id: string } }>(
      `/admin/b2b/offices/${office?.id ?? ""}/payment-terms`,
      { code: "D33", name: "A third now", days: 30, deposit_percent: 33.3 }
    ),
    "terms"
  )
  must(
    await desk.clerk.post(`/admin/b2b/accounts/${account}`, {
      payment_term_id: payment_term.id,
    }),
    "account"
  )
})
afterAll(() => desk.shop.close())

/** The whole shop in another currency, at one price for everything. */
async function tradeIn(currency: string, price: string, inclusive: boolean) {
  const { database } = desk.shop
  await database.sql("DELETE FROM b2b_credit_entry")
  await database.sql("DELETE FROM b2b_credit_reservation")
  await database.sql("DELETE FROM b2b_credit_facility")
  for (const table of ["region", "b2b_sales_office", "price"]) {
    await database.sql(`UPDATE ${table} SET currency_code = $1`, [currency])
  }
  await database.sql(
    `UPDATE price SET amount = CAST($1::text AS numeric),
       raw_amount = jsonb_build_object('value', $1::text, 'precision', 20)`,
    [price]
  )
  await database.sql("DELETE FROM price_preference")
  await database.sql(
    `INSERT INTO price_preference (id, attribute, value, is_tax_inclusive)
     VALUES ('prpref_rounding', 'currency_code', $1, $2)`,
    [currency, inclusive]
  )
}

type Money = {
  order: {
    total: number
  }
}
type Told = {
  order: {
    expected_payment: { deposit: { amount: string }; rest_amount: string }
  }
}

const CASES = [
  ["jpy", "333", 0],
  ["gbp", "1.15", 2],
  ["kwd", "1.005", 3],
] as const

describe.each(CASES)("in %s at %s", (currency, price, decimals) => {
  it.each([
    ["without VAT in the prices", false],
    ["with VAT in the prices", true],
  ])(
    "an order, %s, is held, invoiced and paid to the last digit",
    async (_, inclusive) => {
      await tradeIn(currency, price, inclusive)
      const { credit_limit } = await desk.say({ credit_limit: "100000" })
      const cart = await readyCart(desk.shop, desk.anna, { quantity: 7 })
      const { order: placed } = must(
        await complete(desk.anna, cart),
        "complete"
      )
      const id = placed?.id ?? ""

      const { order } = must(
        await desk.clerk.get<Money>(`/admin/orders/${id}?fields=total`),
        "order"
      )
      const [held] = await desk.shop.database.sql<{ amount: string }>(
        `SELECT r.raw_amount ->> 'value' AS amount FROM b2b_credit_reservation r
       JOIN b2b_order_header h ON h.id = r.order_header_id WHERE h.order_id = $1`,
        [id]
      )
      const total = held?.amount ?? ""
      expect(Number(total)).toBe(order.total)
      expect((await desk.credit()).on_order).toBe(total)

      // The parts are the whole, in the currency's own decimals.
      const { expected_payment: due } = must(
        await desk.anna.get<Told>(`/store/b2b/orders/${id}`),
        "due"
      ).order
      const parts = [due.deposit.amount, due.rest_amount]
      for (const part of parts) {
        expect(part.split(".")[1]?.length ?? 0).toBe(decimals)
      }
      expect(MathBN.sum(...parts).toNumber()).toBeCloseTo(order.total, decimals)

      // The books invoice it as it is, and get the money in two parts.
      await erpHasIt(desk.shop, cart)
      const enter = async (kind: string, amount: string, reference: string) => {
        must(
          await desk.clerk.post(desk.ledger, {
            kind,
            amount,
            reference,
            ...(kind === "invoice" ? { order_id: id } : {}),
          }),
          kind
        )
      }
      await enter("invoice", total, "INV 1")
      expect(await desk.credit()).toMatchObject({
        balance: total,
        on_order: "0",
      })
      await enter("payment", due.deposit.amount, "PAY 1")
      await enter(
        "payment",
        MathBN.sub(total, due.deposit.amount).toString(),
        "PAY 2"
      )
      expect(await desk.credit()).toMatchObject({
        balance: "0",
        on_order: "0",
        available: credit_limit,
      })
    }
  )
})
