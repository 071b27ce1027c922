import { orderEvents, type OrderFacts } from "./order-events"

const facts: OrderFacts = {
  placed_at: "2026-11-02T09:00:00.000Z",
  cancelled_at: null,
  erp_number: null,
  member: { id: "memb_1", name: "Anna Reid" },
  transmissions: [],
  changes: [],
  fulfillments: [],
  returns: [],
}

const bricks = { title: "Facing brick", sku: "BRK-1", quantity: 500 }

const typesOf = (some: Partial<OrderFacts>) =>
  orderEvents({ ...facts, ...some }).map(({ type }) => type)

const attempt = (minute: string) => ({
  started_at: new Date(`2026-11-02T09:${minute}:00Z`),
  ended_at: new Date(`2026-11-02T09:${minute}:30Z`),
})

const transmission = {
  status: "pending",
  delivered_at: null,
  updated_at: "2026-11-02T09:00:00.000Z",
  attempts: [],
}

const fulfillment = {
  shipped_at: "2026-11-03T07:00:00Z",
  delivered_at: null,
  canceled_at: null,
  items: [bricks],
  labels: [],
}

describe("what happened to an order", () => {
  it("begins with who placed it", () => {
    expect(orderEvents(facts)).toEqual([
      {
        type: "placed",
        at: "2026-11-02T09:00:00.000Z",
        by: { id: "memb_1", name: "Anna Reid" },
      },
    ])
  })

  it("is told oldest first, whatever was read first", () => {
    expect(
      typesOf({
        cancelled_at: "2026-11-09T09:00:00Z",
        returns: [{ received_at: "2026-11-08T09:00:00Z", items: [bricks] }],
        changes: [
          { change_type: "edit", confirmed_at: "2026-11-02T12:00:00Z" },
        ],
        fulfillments: [
          { ...fulfillment, delivered_at: new Date("2026-11-04T09:00:00Z") },
        ],
        transmissions: [
          {
            ...transmission,
            status: "delivered",
            delivered_at: "2026-11-02T09:01:30Z",
            attempts: [attempt("01")],
          },
        ],
      })
    ).toEqual([
      "placed",
      "sent_to_erp",
      "accepted_by_erp",
      "changed",
      "shipped",
      "delivered",
      "returned",
      "cancelled",
    ])
  })

  it("has things of the same instant in the order in which they can happen", () => {
    const instant = "2026-11-02T09:00:00.000Z"
    expect(
      typesOf({
        cancelled_at: instant,
        fulfillments: [
          { ...fulfillment, shipped_at: instant, delivered_at: instant },
        ],
      })
    ).toEqual(["placed", "shipped", "delivered", "cancelled"])
  })

  it("says nothing of a document that nobody has tried to send yet", () => {
    expect(typesOf({ transmissions: [transmission] })).toEqual(["placed"])
  })

  it("says that a document is held up, when, and not why", () => {
    const dead = {
      ...transmission,
      status: "dead",
      reason: "password of erp_user is wrong",
      attempts: [attempt("05"), attempt("01")],
    }
    const events = orderEvents({ ...facts, transmissions: [dead] })
    expect(events.slice(1)).toEqual([
      { type: "sent_to_erp", at: "2026-11-02T09:01:00.000Z" },
      { type: "held_up", at: "2026-11-02T09:05:30.000Z" },
    ])
    expect(JSON.stringify(events)).not.toContain("password")
  })

  it("forgets that it was held up once it has arrived, and has the ERP's number", () => {
    const events = orderEvents({
      ...facts,
      erp_number: "SO-88001",
      transmissions: [
        {
          ...transmission,
          status: "delivered",
          delivered_at: "2026-11-02T10:00:00Z",
          attempts: [attempt("01"), attempt("05")],
        },
      ],
    })
    expect(events.slice(1)).toEqual([
      { type: "sent_to_erp", at: "2026-11-02T09:01:00.000Z" },
      {
        type: "accepted_by_erp",
        at: "2026-11-02T10:00:00.000Z",
        erp_number: "SO-88001",
      },
    ])
  })

  it("counts order edits, and no transfers", () => {
    const confirmed_at = "2026-11-02T12:00:00Z"
    expect(
      typesOf({ changes: [{ change_type: "transfer", confirmed_at }] })
    ).toEqual(["placed"])
  })

  it("leaves out fulfilments that were taken back or have not left yet", () => {
    expect(
      typesOf({
        fulfillments: [
          { ...fulfillment, canceled_at: "2026-11-03T08:00:00Z" },
          { ...fulfillment, shipped_at: null },
        ],
      })
    ).toEqual(["placed"])
  })

  it.each([
    ["https://carrier.test/T1", "https://carrier.test/T1"],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["", null],
    ["#", null],
  ])("shows %j as the link %j", (tracking_url, url) => {
    const [, shipped] = orderEvents({
      ...facts,
      fulfillments: [
        { ...fulfillment, labels: [{ tracking_number: "T1", tracking_url }] },
      ],
    })
    expect(shipped).toMatchObject({
      type: "shipped",
      items: [bricks],
      tracking: [{ number: "T1", url }],
    })
  })
})
