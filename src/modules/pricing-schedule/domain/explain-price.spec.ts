import type { PriceCandidate } from "../queries/price-candidates"
import {
  explainedToBuyer,
  explainPrice,
  type PriceQuestion,
} from "./explain-price"

const SCHEDULE = {
  id: "psch_1",
  code: "TRADE",
  name: "Trade prices",
  status: "active",
  office_id: "soff_1",
  currency_code: "gbp",
  effective_from: null,
  effective_to: null,
} as const

function contract(
  over: Omit<Partial<PriceCandidate>, "schedule"> & {
    schedule?: Partial<NonNullable<PriceCandidate["schedule"]>>
  } = {}
): PriceCandidate {
  return {
    price_id: "price_1",
    amount: "0.70",
    min_quantity: 1,
    max_quantity: null,
    price_list_id: "plist_1",
    list_title: null,
    list_type: null,
    list_starts_at: null,
    list_ends_at: null,
    level: "account",
    starts_on: null,
    ends_on: null,
    own_orders_only: false,
    target_id: "acct_1",
    ...over,
    schedule: { ...SCHEDULE, ...over.schedule },
  }
}

function open(over: Partial<PriceCandidate> = {}): PriceCandidate {
  return {
    ...contract(),
    price_id: "price_list",
    price_list_id: null,
    schedule: null,
    level: null,
    target_id: null,
    amount: "0.78",
    min_quantity: null,
    ...over,
  }
}

const QUESTION: PriceQuestion = {
  day: "2026-11-22",
  now: new Date("2026-11-22T12:00:00Z"),
  quantity: 10,
  office_id: "soff_1",
  currency_code: "gbp",
  acting_rep_id: null,
  winner_id: "price_1",
}

const reasonsOf = (
  candidates: PriceCandidate[],
  over: Partial<PriceQuestion> = {}
) =>
  explainPrice(candidates, { ...QUESTION, ...over }).map(({ reason }) => reason)

describe("why a price is what it is", () => {
  it("the winner comes first, and says whose it is", () => {
    const [first, second] = explainPrice([open(), contract()], QUESTION)
    expect(first).toMatchObject({
      kind: "contract",
      outcome: "wins",
      text: "This is the price: schedule TRADE is assigned to the account.",
    })
    expect(second).toMatchObject({
      kind: "list_price",
      outcome: "loses",
      reason: "contract_counts",
    })
  })

  it("a list price or a price list of the shop may win too", () => {
    const sale = open({
      price_id: "sale",
      price_list_id: "plist_sale",
      list_title: "Autumn",
      list_type: "sale",
      amount: "0.60",
    })
    const [list] = explainPrice([open()], {
      ...QUESTION,
      winner_id: "price_list",
    })
    expect(list?.text).toBe("This is the price: the list price.")
    const told = explainPrice([open(), sale, contract()], {
      ...QUESTION,
      winner_id: "sale",
    })
    expect(told.map(({ reason }) => reason)).toEqual([
      "wins",
      "open_price_lower",
      "not_lower",
    ])
    expect(told[0]).toMatchObject({
      kind: "price_list",
      price_list: "Autumn",
      text: 'This is the price: price list "Autumn".',
    })
  })

  it.each<[string, Parameters<typeof contract>[0]]>([
    ["not_active", { schedule: { status: "draft" } }],
    ["other_currency", { schedule: { currency_code: "eur" } }],
    ["other_office", { schedule: { office_id: "soff_2" } }],
    ["not_yet", { schedule: { effective_from: "2026-11-23" } }],
    ["not_yet", { starts_on: "2026-12-01" }],
    ["ended", { schedule: { effective_to: "2026-11-21" } }],
    ["ended", { ends_on: "2026-11-01" }],
    [
      "own_orders_only",
      { level: "sales_rep", target_id: "srep_1", own_orders_only: true },
    ],
    ["quantity", { min_quantity: 11 }],
    ["quantity", { min_quantity: 1, max_quantity: 9 }],
  ])("says %s of what does not fit", (reason, over) => {
    const other = contract({ ...over, price_id: "price_2" })
    expect(reasonsOf([contract(), other])[1]).toBe(reason)
  })

  it("counts the first and the last day in, and a rep's own orders", () => {
    const dated = {
      effective_from: "2026-11-22",
      effective_to: "2026-11-22",
    }
    const own = {
      level: "sales_rep" as const,
      target_id: "srep_1",
      own_orders_only: true,
    }
    expect(
      reasonsOf(
        [
          contract(),
          contract({ price_id: "a", schedule: dated }),
          contract({ price_id: "b", ...own }),
        ],
        { acting_rep_id: "srep_1" }
      )
    ).toEqual(["wins", "not_lower", "less_specific"])
  })

  it("tells the last day, whichever comes first", () => {
    const [told] = explainPrice(
      [
        contract({
          ends_on: "2026-12-24",
          schedule: { effective_to: "2026-12-31" },
        }),
      ],
      QUESTION
    )
    expect(told?.valid_until).toBe("2026-12-24")
  })

  it("a buyer reads nothing of drafts, of what comes later, and of others' lists", () => {
    const others = open({
      price_id: "theirs",
      price_list_id: "plist_theirs",
      list_title: "For somebody else",
    })
    const draft = contract({
      price_id: "draft",
      schedule: { status: "draft" },
    })
    const later = contract({ price_id: "later", starts_on: "2027-01-01" })
    const small = contract({ price_id: "small", max_quantity: 9 })
    const told = explainedToBuyer(
      explainPrice([others, draft, later, small, open(), contract()], QUESTION)
    )
    expect(told.map(({ reason }) => reason)).toEqual([
      "wins",
      "quantity",
      "contract_counts",
    ])
  })

  it("says of lists that do not run, and of all where there is no price", () => {
    const over = open({
      price_list_id: "plist_2",
      list_title: "Old",
      list_ends_at: new Date("2026-11-01T00:00:00Z"),
    })
    expect(reasonsOf([contract(), over])).toEqual(["wins", "ended"])
    expect(reasonsOf([contract(), open()], { winner_id: null })).toEqual([
      "does_not_apply",
      "does_not_apply",
    ])
    const same = open({ price_id: "other", price_list_id: "plist_3" })
    expect(reasonsOf([open(), same], { winner_id: "price_list" })).toEqual([
      "wins",
      "does_not_apply",
    ])
  })
})
