import type {
  AdminOrderHeaderAnswer,
  AdminOrderTransmissionAnswer,
} from "../../../src/api/admin/b2b/types"
import {
  openShop,
  signInAdmin,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import { givenTransmission } from "./transmissions"

describe("the sales office looks after an order on its way to the ERP", () => {
  let shop: Shop
  let clerk: HttpClient

  beforeAll(async () => {
    shop = await openShop("admin_order_header")
    const token = await signInAdmin(shop.server.url, shop.demo.admin)
    clerk = shop.stranger.with({ token })
  })

  afterAll(() => shop.close())

  function orderHeader(orderId: string) {
    return clerk.get<AdminOrderHeaderAnswer & ErrorBody>(
      `/admin/b2b/orders/${orderId}/order-header`
    )
  }

  function retry(transmissionId: string) {
    return clerk.post<AdminOrderTransmissionAnswer & ErrorBody>(
      `/admin/b2b/transmissions/${transmissionId}/retry`
    )
  }

  it("reads who ordered, for whom, to where and how far it came", async () => {
    const { order_id } = await givenTransmission(shop, {
      status: "dead",
      po_number: "PO-1",
    })
    const { status, body } = await orderHeader(order_id)
    expect(status).toBe(200)
    expect(body.order_header).toMatchObject({
      po_number: "PO-1",
      requested_ship_date: "2026-12-03",
      site_contact_name: "Dave Hobson",
      company: { name: "Harrogate & Vale Construction Ltd" },
      member: { customer: { first_name: "Anna", last_name: "Reid" } },
      ship_to: { code: "HV-RIPON", city: "Ripon" },
      project: { code: "J2043" },
      account: { number: "HAR0001", payment_term: { code: "NET30" } },
    })
    expect(body.transmissions).toMatchObject([
      {
        status: "dead",
        can_retry: true,
        reason: "The ERP does not know item BRK-65.",
        connection: { driver: "file", status: "paused" },
        attempts: [
          { number: 2, outcome: "business" },
          { number: 1, outcome: "transient", message: "connection refused" },
        ],
      },
    ])
  })

  it("shows neither the connection's config nor the document", async () => {
    const { order_id } = await givenTransmission(shop, {
      status: "dead",
      po_number: "PO-2",
    })
    const { body } = await orderHeader(order_id)
    const text = JSON.stringify(body)
    expect(text).toContain("BRK-65")
    expect(text).not.toContain("payload")
    expect(text).not.toContain("config")
    expect(text).not.toContain("lease_token")
  })

  it.each(["order_none", "%00"])(
    "says so when an order has no order header: %s",
    async (id) => {
      const { status, body } = await orderHeader(id)
      expect(status).toBe(404)
      expect(body.code).toBe("b2b.order_header.not_found")
    }
  )

  it("has a dead transmission sent again, with its attempts kept", async () => {
    const { order_id, transmission_id } = await givenTransmission(shop, {
      status: "dead",
      po_number: "PO-3",
    })
    const { status, body } = await retry(transmission_id)
    expect(status).toBe(200)
    expect(body.transmission).toMatchObject({
      id: transmission_id,
      status: "pending",
      attempt_count: 0,
      can_retry: false,
    })
    const after = await orderHeader(order_id)
    expect(after.body.transmissions[0]).toMatchObject({ status: "pending" })
    expect(after.body.transmissions[0]?.attempts).toHaveLength(2)
  })

  it("lets exactly one of many clicks win", async () => {
    const { transmission_id } = await givenTransmission(shop, {
      status: "dead",
      po_number: "PO-4",
    })
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => retry(transmission_id))
    )
    const statuses = answers.map((answer) => answer.status).sort()
    expect(statuses).toEqual([200, 400, 400, 400, 400, 400])
    for (const { body } of answers.filter(({ status }) => status === 400)) {
      expect(body.code).toBe("b2b.transmission.cannot_transition")
      expect(body.message).toContain(transmission_id)
    }
  })

  it.each(["pending", "sending", "delivered"] as const)(
    "sends nothing again that is %s",
    async (state) => {
      const { order_id, transmission_id } = await givenTransmission(shop, {
        status: state,
        po_number: "PO-5",
      })
      const before = await orderHeader(order_id)
      expect(before.body.transmissions[0]?.can_retry).toBe(false)
      const { status, body } = await retry(transmission_id)
      expect(status).toBe(400)
      expect(body).toMatchObject({
        type: "not_allowed",
        code: "b2b.transmission.cannot_transition",
      })
    }
  )

  it.each(["trns_none", "%00"])(
    "says so when there is no such transmission: %s",
    async (id) => {
      const { status, body } = await retry(id)
      expect(status).toBe(404)
      expect(body.code).toBe("b2b.transmission.not_found")
    }
  )

  it("takes nothing from the query of a retry", async () => {
    const { transmission_id } = await givenTransmission(shop, {
      status: "dead",
      po_number: "PO-6",
    })
    const answer = await clerk.post<ErrorBody>(
      `/admin/b2b/transmissions/${transmission_id}/retry?force=1`
    )
    expect(answer).toMatchObject({
      status: 400,
      body: { type: "invalid_data" },
    })
  })
})
