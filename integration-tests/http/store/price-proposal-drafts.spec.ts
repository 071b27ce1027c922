import type {
  StorePriceProposal,
  StorePriceProposalAnswer,
} from "../../../src/api/store/b2b/price-proposals/types"
import {
  openShop,
  PEOPLE,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import { openGivingRep, type GivingRep } from "../../world/given-prices"
import { must, type Answer } from "../../world/http"
import { accountNumbered, assign, openRep } from "../../world/reps"

type Told = Answer<StorePriceProposalAnswer & ErrorBody>

const MINE = "/store/b2b/rep/price-proposals"

describe("a draft of prices", () => {
  let shop: Shop
  let world: GivingRep
  let rep: HttpClient
  let first: string
  let bricks: string

  beforeAll(async () => {
    shop = await openShop("proposal_drafts")
    world = await openGivingRep(shop, 0)
    rep = world.rep.client
    first = await shop.variantId()
    bricks = await shop.variantId("BRK-WHF-RED")
    await world.allow({ discount_ceiling_percent: 10 })
  })
  afterAll(() => shop.close())

  const off = (variant_id: string, value: string) => ({
    variant_id,
    method: "percent_off",
    value,
  })

  const body = (change: object = {}) => ({
    account_id: world.account,
    title: "Spring prices",
    note: "First try",
    lines: [off(first, "5")],
    ...change,
  })

  async function drafted(): Promise<StorePriceProposal> {
    const answer = await rep.post<StorePriceProposalAnswer>(MINE, body())
    return must(answer, "draft").price_proposal
  }

  const revise = (id: string, change: object = {}, by = rep): Promise<Told> =>
    by.post(`${MINE}/${id}`, body(change))

  it("says what it is changed to, with the new lines in their order", async () => {
    const draft = await drafted()
    const changed = await revise(draft.id, {
      title: "Summer prices",
      note: null,
      ends_on: "2099-08-31",
      lines: [off(bricks, "7"), off(first, "6"), off(bricks, "4")].map(
        (line, index) => ({ ...line, from_quantity: String(1000 - index) })
      ),
    })
    expect(changed.status).toBe(200)
    const { lines, ...told } = changed.body.price_proposal
    expect(told).toMatchObject({
      id: draft.id,
      status: "draft",
      title: "Summer prices",
      note: null,
      ends_on: "2099-08-31",
      sales_rep_id: world.rep.id,
    })
    expect(lines.map((line) => [line.variant_id, line.value])).toEqual([
      [bricks, 7],
      [first, 6],
      [bricks, 4],
    ])
    const read = await rep.get<StorePriceProposalAnswer>(`${MINE}/${draft.id}`)
    expect(read.body).toEqual(changed.body)
    const [entry] = await shop.database.sql<{ action: string; after: object }>(
      `SELECT action, after FROM b2b_audit_entry WHERE subject_id = $1
       ORDER BY created_at DESC, sequence DESC LIMIT 1`,
      [draft.id]
    )
    expect(entry).toMatchObject({
      action: "price_proposal.updated",
      after: { lines: 3 },
    })
  })

  it("may go to another of his accounts, and never to one that is not his", async () => {
    const { id } = await drafted()
    const joinery = await accountNumbered(shop, "MAR0014")
    await world.allow({ sees: "own" })
    expect((await revise(id, { account_id: joinery })).body.code).toBe(
      "b2b.sales_rep.account_not_served"
    )
    await assign(world.clerk, world.rep, joinery, "secondary")
    const moved = await revise(id, { account_id: joinery })
    expect(moved.body.price_proposal.target_id).toBe(joinery)
    const all = { account_id: undefined, office_id: world.office }
    expect((await revise(id, all)).body.price_proposal).toMatchObject({
      target_type: "sales_rep",
      target_id: world.rep.id,
    })
    await world.allow({ sees: "own_and_unassigned" })
  })

  it("stays as it was where the change is refused", async () => {
    const draft = await drafted()
    for (const change of [
      { lines: [] },
      { lines: [off("variant_no", "5")] },
      { lines: [{ ...off(first, "5"), from_quantity: "1.5" }] },
      { starts_on: "2099-02-01", ends_on: "2099-01-01" },
      { title: "" },
      { status: "offered" },
      { account_id: undefined },
    ]) {
      const { status } = await revise(draft.id, change)
      expect([change, status]).toEqual([change, 400])
    }
    const read = await rep.get<StorePriceProposalAnswer>(`${MINE}/${draft.id}`)
    expect(read.body.price_proposal).toEqual(draft)
  })

  it("is changed by whoever proposed it, and by nobody else", async () => {
    const { id } = await drafted()
    const other = await openRep(shop, world.clerk, { name: "Oscar Other" })
    await assign(world.clerk, other, world.account, "secondary")
    expect(await revise(id, {}, other.client)).toMatchObject({
      status: 404,
      body: { code: "b2b.price_proposal.not_found" },
    })
    const john = await shop.as(PEOPLE.admin)
    expect((await revise(id, {}, john)).status).toBe(401)
    expect((await revise(id, {}, world.acting.client)).status).toBe(403)
  })

  it("is changed no more when it was sent on", async () => {
    const { id } = await drafted()
    must(await rep.post(`${MINE}/${id}/submit`), "submit")
    expect(await revise(id)).toMatchObject({
      status: 409,
      body: { code: "b2b.price_proposal.not_draft" },
    })
    must(await rep.post(`${MINE}/${id}/withdraw`), "withdraw")
    expect((await revise(id)).status).toBe(409)
  })

  it("is never offered with lines that nobody judged, however fast it is changed", async () => {
    const outcomes = new Set<string>()
    for (let round = 0; round < 6; round++) {
      const { id } = await drafted()
      await Promise.all([
        rep.post(`${MINE}/${id}/submit`),
        revise(id, { lines: [off(first, "90")] }),
      ])
      const { price_proposal } = must<StorePriceProposalAnswer>(
        await rep.get(`${MINE}/${id}`),
        "read"
      )
      const [line] = price_proposal.lines
      outcomes.add(`${price_proposal.status} at ${String(line?.value)} off`)
    }
    for (const outcome of outcomes) {
      expect([
        "offered at 5 off",
        "draft at 90 off",
        "submitted at 90 off",
      ]).toContain(outcome)
    }
  })
})
