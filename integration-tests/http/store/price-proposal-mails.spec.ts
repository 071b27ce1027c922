import type {
  StorePriceProposalAnswer,
  StorePriceProposalListAnswer,
} from "../../../src/api/store/b2b/price-proposals/types"
import {
  mailsOf,
  openShop,
  PEOPLE,
  type HttpClient,
  type Shop,
} from "../../world"
import { openGivingRep, type GivingRep } from "../../world/given-prices"
import { must } from "../../world/http"

const MINE = "/store/b2b/rep/price-proposals"
const THEIRS = "/store/b2b/price-proposals"
const OFFICE = "/admin/b2b/price-proposals"
const LEEDS = "leeds@northern-builders.demo.test"

describe("mails about a proposal", () => {
  let shop: Shop
  let world: GivingRep
  let rep: HttpClient

  beforeAll(async () => {
    shop = await openShop("proposal_mails")
    world = await openGivingRep(shop, 0)
    rep = world.rep.client
    await world.allow({ discount_ceiling_percent: 50 })
  })
  afterAll(() => shop.close())

  /** A draft at so much off the list price, submitted. */
  async function submitted(percent: string, target: object = {}) {
    const { id } = must<StorePriceProposalAnswer>(
      await rep.post(MINE, {
        account_id: world.account,
        title: "Spring prices",
        note: "As we spoke about",
        answer_by: "2099-03-31",
        lines: [
          {
            variant_id: await shop.variantId(),
            method: "percent_off",
            value: percent,
          },
        ],
        ...target,
      }),
      "draft"
    ).price_proposal
    must(await rep.post(`${MINE}/${id}/submit`), "submit")
    return id
  }

  const mailed = (to: string, id: string) =>
    mailsOf(shop.server)
      .to(to)
      .filter(({ data }) => data.proposal_id === id)

  const templates = (to: string, id: string) =>
    mailed(to, id).map(({ template }) =>
      template.replace("b2b-price-proposal-", "")
    )

  it("go to the members who may accept what is offered, and to nobody else", async () => {
    const id = await submitted("5")
    expect(mailed(PEOPLE.anna, id)).toMatchObject([
      {
        channel: "email",
        template: "b2b-price-proposal-offered",
        data: {
          title: "Spring prices",
          rep_name: "Ruth Field",
          company_name: expect.stringContaining("Harrogate") as string,
          account_number: "HAR0001",
          answer_by: "2099-03-31",
          note: "As we spoke about",
          url: expect.stringContaining(id) as string,
        },
      },
    ])
    expect(templates(PEOPLE.admin, id)).toEqual(["offered"])
    for (const other of [
      PEOPLE.accountsPayable,
      PEOPLE.suspended,
      PEOPLE.soleTrader,
      world.rep.email,
      LEEDS,
    ]) {
      expect([other, templates(other, id)]).toEqual([other, []])
    }
  })

  it("tell the rep that the account accepted, or why it declined", async () => {
    const accepted = await submitted("5")
    must(await world.anna.post(`${THEIRS}/${accepted}/accept`), "accept")
    expect(templates(world.rep.email, accepted)).toEqual(["accepted"])

    const declined = await submitted("5")
    const { price_proposal } = must<StorePriceProposalAnswer>(
      await world.anna.post(`${THEIRS}/${declined}/decline`, {
        note: "Cheaper in Leeds",
      }),
      "decline"
    )
    expect(price_proposal.answer_note).toBe("Cheaper in Leeds")
    expect(mailed(world.rep.email, declined)).toMatchObject([
      {
        template: "b2b-price-proposal-declined",
        data: { note: "Cheaper in Leeds" },
      },
    ])
  })

  it("tell the office what waits for it, and the rep what it said", async () => {
    const approved = await submitted("60")
    expect(mailed(LEEDS, approved)).toMatchObject([
      {
        template: "b2b-price-proposal-submitted",
        data: {
          url: expect.stringContaining(
            `/app/sales-reps/price-proposals/${approved}`
          ) as string,
        },
      },
    ])
    expect(templates(PEOPLE.anna, approved)).toEqual([])
    const note = "This once"
    must(
      await world.clerk.post(`${OFFICE}/${approved}/approve`, { note }),
      "ok"
    )
    expect(mailed(world.rep.email, approved)).toMatchObject([
      { template: "b2b-price-proposal-approved", data: { note } },
    ])
    // What the office tells its rep is not the account's to read.
    expect(mailed(PEOPLE.anna, approved)).toMatchObject([
      {
        template: "b2b-price-proposal-offered",
        data: { note: "As we spoke about" },
      },
    ])

    const read = await world.anna.get<StorePriceProposalAnswer>(
      `${THEIRS}/${approved}`
    )
    const list = await world.anna.get<StorePriceProposalListAnswer>(THEIRS)
    for (const { body } of [read, list]) {
      expect(JSON.stringify(body)).not.toMatch(/This once|"discount"/)
    }

    const rejected = await submitted("60")
    must(await world.clerk.post(`${OFFICE}/${rejected}/reject`, { note }), "no")
    expect(templates(world.rep.email, rejected)).toEqual(["rejected"])
    expect(templates(PEOPLE.anna, rejected)).toEqual([])
  })

  it("about prices for all a rep's accounts are between him and the office", async () => {
    const id = await submitted("5", {
      account_id: undefined,
      office_id: world.office,
    })
    expect(mailed(LEEDS, id)).toMatchObject([
      { data: { account_number: null, company_name: null } },
    ])
    must(await world.clerk.post(`${OFFICE}/${id}/approve`), "approve")
    expect(templates(world.rep.email, id)).toEqual(["approved"])
    expect(templates(PEOPLE.anna, id)).toEqual([])
  })

  it("to whom nothing may be ordered for do not go out", async () => {
    const restrict = (restrictions: string[]) =>
      world.clerk.post(`/admin/b2b/accounts/${world.account}`, { restrictions })
    must(await restrict(["order.place"]), "restrict")
    const id = await submitted("5")
    expect(templates(PEOPLE.anna, id)).toEqual([])
    expect(templates(PEOPLE.admin, id)).toEqual([])
    must(await restrict([]), "allow")
  })

  it("that cannot be sent hold nothing up, and what is done himself is not told", async () => {
    const mails = mailsOf(shop.server)
    mails.fail(true)
    const id = await submitted("5")
    mails.fail(false)
    expect(templates(PEOPLE.anna, id)).toEqual([])
    expect(shop.server.logs()).toContain(
      `b2b: ${PEOPLE.anna} was not told of ${id}.`
    )
    await world.allow({ may_record_acceptance: true })
    const { price_proposal } = must<StorePriceProposalAnswer>(
      await rep.post(`${MINE}/${id}/accept`),
      "accept"
    )
    expect(price_proposal.status).toBe("accepted")
    expect(templates(world.rep.email, id)).toEqual([])
  })
})
