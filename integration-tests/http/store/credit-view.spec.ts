import type { StoreCreditAnswer } from "../../../src/api/store/b2b/credit/types"
import {
  PEOPLE,
  placeOrder,
  type ErrorBody,
  type HttpClient,
} from "../../world"
import { must } from "../../world/http"
import { accountNumbered } from "../../world/reps"
import { openCreditDesk, type CreditDesk } from "./credit-desk"

const PATH = "/store/b2b/credit"

let desk: CreditDesk
let sunita: HttpClient
let ageing: string

beforeAll(async () => {
  desk = await openCreditDesk("credit_view")
  desk.shop.server.clock.freeze(new Date("2026-11-23T09:00:00Z"))
  sunita = await desk.shop.as(PEOPLE.accountsPayable)
  const account = await accountNumbered(desk.shop, "HAR0001")
  ageing = `/admin/b2b/accounts/${account}/credit-ageing`
  await desk.noLimit()
})
afterAll(() => desk.shop.close())

const read = async (who = sunita, query = "") =>
  must(await who.get<StoreCreditAnswer>(PATH + query), "credit")
const enter = async (
  kind: string,
  amount: string,
  reference: string,
  more: object = {}
) => {
  must(
    await desk.clerk.post(desk.ledger, { kind, amount, reference, ...more }),
    reference
  )
}

it("tells what is open, oldest due first, and how late it is", async () => {
  const { order_id, display_id } = await placeOrder(desk.shop, desk.anna)
  await enter("invoice", "100.05", "INV 3", { due_on: "2026-12-20" })
  await enter("invoice", "40", "INV 1", { due_on: "2026-08-01", order_id })
  await enter("invoice", "60", "INV 2", { due_on: "2026-11-22" })
  await enter("adjustment", "5", "ADJ 1")
  const told = await read()
  expect(
    told.documents.map(({ reference, open, days_late }) => [
      reference,
      open,
      days_late,
    ])
  ).toEqual([
    ["INV 1", "40", 114],
    ["INV 2", "60", 1],
    ["INV 3", "100.05", 0],
    ["ADJ 1", "5", 0],
  ])
  expect(told.documents[0]?.order).toEqual({ id: order_id, display_id })
  expect(told.ageing).toEqual({
    not_due: "105.05",
    days_1_to_30: "60",
    days_31_to_60: "0",
    days_61_to_90: "0",
    over_90_days: "40",
  })
  expect(told.credit).toMatchObject({ balance: "205.05", overdue: "100" })
  expect(told.credit.group).toBeNull()
})

it("pays what is due first with what comes in", async () => {
  await enter("payment", "70.5", "PAY 1")
  const told = await read()
  expect(
    told.documents.map(({ reference, open }) => [reference, open])
  ).toEqual([
    ["INV 2", "29.5"],
    ["INV 3", "100.05"],
    ["ADJ 1", "5"],
  ])
  expect(told.ageing).toMatchObject({ over_90_days: "0", days_1_to_30: "29.5" })
  const second = await read(sunita, "?limit=1&offset=1")
  expect(second).toMatchObject({ count: 3, limit: 1, offset: 1 })
  expect(second.documents[0]?.reference).toBe("INV 3")
})

it("tells the office the same", async () => {
  const { body } = await desk.clerk.get<StoreCreditAnswer>(ageing)
  const { ageing: own, count } = await read()
  expect([body.ageing, body.count]).toEqual([own, count])
})

it("makes up no documents where the books told another balance", async () => {
  await desk.say({ statement: { balance: "900", overdue: "300" } })
  const told = await read()
  expect(told).toMatchObject({ ageing: null, documents: [], count: 0 })
  expect(told.credit).toMatchObject({ balance: "900", overdue: "300" })
  desk.shop.server.clock.freeze(new Date("2026-11-23T10:00:00Z"))
  await desk.say({ statement: { balance: "134.55", overdue: "29.5" } })
  expect((await read()).count).toBe(3)
})

it("is for those who may see invoices, of their own account", async () => {
  const codes: Record<string, [number, string]> = {}
  const people = {
    stranger: desk.shop.stranger,
    buyer: desk.anna,
    foreman: await desk.shop.as(PEOPLE.foreman),
    suspended: await desk.shop.as(PEOPLE.suspended),
  }
  for (const [who, client] of Object.entries(people)) {
    const { status, body } = await client.get<ErrorBody>(PATH)
    codes[who] = [status, body.code ?? ""]
  }
  expect(codes).toEqual({
    stranger: [401, "b2b.sign_in"],
    buyer: [403, "b2b.permission.missing"],
    foreman: [403, "b2b.permission.missing"],
    suspended: [403, expect.any(String) as string],
  })
  await desk.shop.database.sql(
    "UPDATE b2b_account SET restrictions = '{price.view}' WHERE number = 'HAR0001'"
  )
  const blind = await sunita.get<ErrorBody>(PATH)
  await desk.shop.database.sql("UPDATE b2b_account SET restrictions = '{}'")
  expect([blind.status, blind.body.code]).toEqual([
    403,
    "b2b.permission.missing",
  ])
  const other = await desk.shop.as(PEOPLE.soleTrader)
  const { documents } = await read(other)
  expect(documents.map(({ reference }) => reference)).not.toContain("INV 2")
  for (const query of ["?limit=0", "?limit=x", "?account_id=acct_1"]) {
    expect((await sunita.get(PATH + query)).status).toBe(400)
  }
})
