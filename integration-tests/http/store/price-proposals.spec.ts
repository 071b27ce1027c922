import type {
  StorePriceProposal,
  StorePriceProposalAnswer,
  StorePriceProposalListAnswer,
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
import { openRep } from "../../world/reps"

type Told = Answer<StorePriceProposalAnswer & ErrorBody>

const MINE = "/store/b2b/rep/price-proposals"
const THEIRS = "/store/b2b/price-proposals"
const OFFICE = "/admin/b2b/price-proposals"

describe("proposals of prices", () => {
  let shop: Shop
  let world: GivingRep
  let anna: HttpClient
  let rep: HttpClient
  let clerk: HttpClient
  let variant: string

  beforeAll(async () => {
    shop = await openShop("price_proposals")
    world = await openGivingRep(shop, 0)
    anna = world.anna
    rep = world.rep.client
    clerk = world.clerk
    variant = await shop.variantId()
    await world.allow({ discount_ceiling_percent: 10, may_see_margin: true })
  })
  afterAll(() => shop.close())

  async function priceOf(buyer: HttpClient): Promise<number> {
    const { prices } = must(
      await buyer.post<{ prices: { price: string }[] }>("/store/b2b/prices", {
        items: [{ variant_id: variant }],
      }),
      "prices"
    )
    return Number(prices[0]?.price)
  }

  const draft = (change: object = {}, by = rep): Promise<Told> =>
    by.post(MINE, {
      account_id: world.account,
      title: "Spring prices",
      lines: [{ variant_id: variant, method: "price", value: "0.5" }],
      ...change,
    })

  /** Submitted, at so many percent below what the account pays today. */
  async function submitted(
    percent: number,
    change: object = {}
  ): Promise<StorePriceProposal> {
    const value = (((await priceOf(anna)) * (100 - percent)) / 100).toFixed(6)
    const lines = [{ variant_id: variant, method: "price", value }]
    const { id } = must(
      await draft({ lines, ...change }),
      "draft"
    ).price_proposal
    return must<StorePriceProposalAnswer>(
      await rep.post(`${MINE}/${id}/submit`),
      "submit"
    ).price_proposal
  }

  const send = (
    by: HttpClient,
    path: string,
    body: object = {}
  ): Promise<Told> => by.post(path, body)

  it("within the rep's ceiling are offered at once, and live when the account accepts", async () => {
    const before = await priceOf(anna)
    const offered = await submitted(10)
    expect(offered.status).toBe("offered")
    expect(offered.lines[0]?.own_price).toBeCloseTo(before, 6)
    expect(await priceOf(anna)).toBe(before)
    const list = await anna.get<StorePriceProposalListAnswer>(THEIRS)
    expect(list.body.price_proposals.map(({ id }) => id)).toEqual([offered.id])

    const accepted = await send(anna, `${THEIRS}/${offered.id}/accept`)
    expect(accepted.body.price_proposal.status).toBe("accepted")
    expect(accepted.body.price_proposal.schedule_id).toMatch(/^psch_/)
    expect(await priceOf(anna)).toBeCloseTo(before * 0.9, 5)
    expect(await send(anna, `${THEIRS}/${offered.id}/accept`)).toMatchObject({
      status: 400,
      body: { code: "b2b.price_proposal.cannot_move" },
    })
  })

  it("are accepted once, however many accept at once", async () => {
    const { id } = await submitted(5)
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => send(anna, `${THEIRS}/${id}/accept`))
    )
    const [ok, ...late] = answers.map(({ status }) => status).sort()
    expect(ok).toBe(200)
    expect(new Set(late)).toEqual(new Set([400]))
  })

  it("beyond it wait for the office, which approves or rejects them", async () => {
    const proposal = await submitted(11)
    expect(proposal).toMatchObject({
      status: "submitted",
      approval_reasons: ["discount"],
    })
    expect((await send(anna, `${THEIRS}/${proposal.id}/accept`)).status).toBe(
      404
    )
    const waiting = await clerk.get<StorePriceProposalListAnswer>(
      `${OFFICE}?status=submitted`
    )
    expect(waiting.body.price_proposals.map(({ id }) => id)).toContain(
      proposal.id
    )
    const approved = await send(clerk, `${OFFICE}/${proposal.id}/approve`, {
      note: "This once",
    })
    expect(approved.body.price_proposal.status).toBe("offered")
    const declined = await send(anna, `${THEIRS}/${proposal.id}/decline`)
    expect(declined.body.price_proposal.status).toBe("declined")

    const other = await submitted(50)
    const rejected = await send(clerk, `${OFFICE}/${other.id}/reject`)
    expect(rejected.body.price_proposal.status).toBe("rejected")
    expect((await send(rep, `${MINE}/${other.id}/submit`)).body.code).toBe(
      "b2b.price_proposal.cannot_move"
    )
  })

  it("go not below the least margin on a known cost", async () => {
    const price = await priceOf(anna)
    await clerk.request("PUT", `/admin/b2b/variants/${variant}/costs`, {
      costs: [{ currency_code: "gbp", amount: price.toFixed(4) }],
    })
    await world.allow({ floor_margin_percent: 10 })
    const { id } = must(
      await draft({
        lines: [
          { variant_id: variant, method: "price", value: price.toFixed(6) },
        ],
      }),
      "draft"
    ).price_proposal
    expect(await send(rep, `${MINE}/${id}/submit`)).toMatchObject({
      status: 400,
      body: { code: "b2b.price_proposal.below_floor" },
    })
    // Who sees no margins is not told, and the office cannot let it through.
    await world.allow({ may_see_margin: false })
    const hidden = await send(rep, `${MINE}/${id}/submit`)
    expect(hidden.body.price_proposal.status).toBe("submitted")
    expect((await send(clerk, `${OFFICE}/${id}/approve`)).body.code).toBe(
      "b2b.price_proposal.below_floor"
    )
    await world.allow({ floor_margin_percent: null, may_see_margin: true })
  })

  it("run out", async () => {
    const { id } = await submitted(1, { answer_by: "2020-01-01" })
    expect((await send(anna, `${THEIRS}/${id}/accept`)).body.code).toBe(
      "b2b.price_proposal.expired"
    )
  })

  it("are recorded by the rep only where the office lets him, and never while he acts", async () => {
    const { id } = await submitted(1)
    expect((await send(rep, `${MINE}/${id}/accept`)).body.code).toBe(
      "b2b.price_proposal.account_accepts"
    )
    expect(
      (await send(world.acting.client, `${THEIRS}/${id}/accept`)).body.code
    ).toBe("b2b.acting.not_allowed")
    await world.allow({ may_record_acceptance: true })
    expect(
      (await send(rep, `${MINE}/${id}/accept`)).body.price_proposal.status
    ).toBe("accepted")
  })

  it("go no further when their rep has lost the account", async () => {
    const { id } = must(await draft(), "draft").price_proposal
    const offered = await submitted(5)
    await world.allow({ may_record_acceptance: true, sees: "own" })
    const { body } = await clerk.get<{ rep_assignments: { id: string }[] }>(
      `/admin/b2b/rep-assignments?account_id=${world.account}`
    )
    const end = body.rep_assignments.map((row) => row.id)
    must(await clerk.post("/admin/b2b/rep-assignments", { end }), "end")
    for (const path of [`${id}/submit`, `${offered.id}/accept`]) {
      expect(await rep.post(`${MINE}/${path}`)).toMatchObject({
        status: 404,
        body: { code: "b2b.sales_rep.account_not_served" },
      })
    }
    must(await rep.post(`${MINE}/${id}/withdraw`), "withdraw")
    must(
      await clerk.post("/admin/b2b/rep-assignments", {
        add: [{ account_id: world.account, sales_rep_id: world.rep.id }],
      }),
      "assign"
    )
    await world.allow({ may_record_acceptance: false })
  })

  it("for all his accounts are the office's to approve, and live then", async () => {
    const before = await priceOf(anna)
    const { id } = must(
      await draft({
        account_id: undefined,
        office_id: world.office,
        lines: [{ variant_id: variant, method: "percent_off", value: "90" }],
      }),
      "draft"
    ).price_proposal
    const waiting = await send(rep, `${MINE}/${id}/submit`)
    expect(waiting.body.price_proposal.status).toBe("submitted")
    const approved = await send(clerk, `${OFFICE}/${id}/approve`)
    expect(approved.body.price_proposal).toMatchObject({
      status: "accepted",
      target_id: world.rep.id,
    })
    // The account's own schedules count before those of its rep.
    expect(await priceOf(anna)).toBe(before)
  })

  it("are nobody else's: other reps, other accounts, unknown goods", async () => {
    const { id } = await submitted(1)
    const other = await openRep(shop, clerk, { name: "Oscar Other" })
    const stranger = await shop.as(PEOPLE.blanket)
    expect((await send(other.client, `${MINE}/${id}/withdraw`)).status).toBe(
      404
    )
    expect((await send(stranger, `${THEIRS}/${id}/accept`)).status).toBe(404)
    expect((await send(anna, `${MINE}/${id}/withdraw`)).status).toBe(401)
    expect((await draft({ account_id: "acct_none" })).status).toBe(404)
    expect(
      (
        await draft({
          lines: [{ variant_id: "variant_no", method: "price", value: "1" }],
        })
      ).status
    ).toBe(400)
    const gone = await send(rep, `${MINE}/${id}/withdraw`)
    expect(gone.body.price_proposal.status).toBe("withdrawn")
    expect((await send(anna, `${THEIRS}/${id}/accept`)).status).toBe(404)
  })
})
