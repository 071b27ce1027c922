import {
  complete,
  createCart,
  PEOPLE,
  readyCart,
  type HttpClient,
  type Shop,
} from "../../world"
import { openShipDesk, WEEK, type ShipDesk } from "./ship-desk"
import {
  refusalsOf,
  setHeader,
  type Refused,
  type Register,
} from "./trade-counter"

type ShipDates = {
  today: string
  earliest: string
  furthest: string | null
  days_off: string[]
  days_off_until: string
  ship_date: string
  delivery_date: string
  refusals: { code: string; next?: string }[]
}

let desk: ShipDesk
let shop: Shop
let register: Register
let anna: HttpClient
let cart: string

beforeAll(async () => {
  desk = await openShipDesk("shipdates")
  ;({ shop, register, anna } = desk)
  cart = await createCart(shop, anna)
})
beforeEach(() => desk.usualCalendar())
afterEach(() => {
  shop.server.clock.release()
})
afterAll(() => shop.close())

async function shipDates(query = ""): Promise<ShipDates> {
  const { status, body } = await anna.get<{ ship_dates: ShipDates }>(
    `/store/b2b/ship-dates${query}`
  )
  expect(status).toBe(200)
  return body.ship_dates
}

describe("the days on which an office ships", () => {
  it("are told with the earliest, the furthest, the days off and the arrival", async () => {
    // A Wednesday, before the cut-off.
    desk.itIs("2026-12-23T13:59:00Z")
    const dates = await shipDates()
    expect(dates).toMatchObject({
      today: "2026-12-23",
      time_zone: "Europe/London",
      cut_off_time: "14:00",
      earliest: "2026-12-24",
      furthest: "2027-01-22",
      ship_date: "2026-12-24",
      delivery_date: "2026-12-29",
      days_off_until: "2027-01-22",
      refusals: [],
    })
    expect(dates.days_off.slice(0, 4)).toEqual([
      "2026-12-25",
      "2026-12-26",
      "2026-12-27",
      "2026-12-28",
    ])
  })

  it("move on at the cut-off of the office's own clock", async () => {
    desk.itIs("2026-12-23T14:00:00Z")
    expect((await shipDates()).earliest).toBe("2026-12-29")
    // 13:30 in UTC is 14:30 in London's summer.
    desk.itIs("2026-07-15T13:30:00Z")
    expect((await shipDates()).earliest).toBe("2026-07-17")
  })

  it("are those of the cart that is named, and a day that it fetches arrives at once", async () => {
    desk.itIs("2026-12-22T09:00:00Z")
    const point = await register.collectionPoint("Leeds yard")
    const own = await createCart(shop, anna)
    await setHeader(anna, own, { collection_point_id: point })
    const query = `?ship_date=2026-12-24&cart_id=`
    expect(await shipDates(query + cart)).toMatchObject({
      ship_date: "2026-12-24",
      delivery_date: "2026-12-29",
    })
    expect(await shipDates(query + own)).toMatchObject({
      delivery_date: "2026-12-24",
    })
  })

  it("say of a day why it is not possible, and which is next", async () => {
    desk.itIs("2026-12-22T09:00:00Z")
    const { refusals } = await shipDates("?ship_date=2026-12-25")
    expect(refusals).toMatchObject([
      { code: "b2b.requested_ship_date.day_off", next: "2026-12-29" },
    ])
  })

  it.each(["2026-02-30", "tomorrow", "", "2026-12-25T00:00:00Z"])(
    "are not asked with %j, which is no day",
    async (day) => {
      const answer = await anna.get<Refused>(
        `/store/b2b/ship-dates?ship_date=${encodeURIComponent(day)}`
      )
      expect(answer.status).toBe(400)
      expect(answer.body.code).toBe("b2b.request.invalid_query")
    }
  )

  it("are not told for a stranger's cart", async () => {
    const stranger = await shop.as(PEOPLE.soleTrader)
    const answer = await stranger.get<Refused>(
      `/store/b2b/ship-dates?cart_id=${cart}`
    )
    expect(answer.status).toBe(404)
    expect(answer.body.code).toBe("b2b.cart.not_found")
  })
})

describe("a requested ship date", () => {
  it.each([
    ["past", "2026-12-21", "2026-12-23"],
    ["too_early", "2026-12-22", "2026-12-23"],
    ["day_off", "2026-12-25", "2026-12-29"],
    ["day_off", "2026-12-26", "2026-12-29"],
    ["too_far", "2027-01-22", "2026-12-23"],
    ["too_far", "2099-06-01", "2026-12-23"],
  ])("is refused as %s: %s, and the next is %s", async (code, day, next) => {
    desk.itIs("2026-12-22T09:00:00Z")
    const before = await register.saved(cart)
    const { status, body } = await setHeader(anna, cart, {
      requested_ship_date: day,
    })
    expect(status).toBe(400)
    expect(body.code).toBe(`b2b.requested_ship_date.${code}`)
    expect(body.message).toContain(day)
    expect(body.message).toContain(next)
    expect(await register.saved(cart)).toEqual(before)
  })

  it("that was right when it was set is refused at completion once it is too late", async () => {
    desk.itIs("2026-12-22T09:00:00Z")
    const own = await readyCart(shop, anna, {
      requested_ship_date: "2026-12-23",
    })
    expect(await refusalsOf(anna, own)).toEqual([])
    desk.itIs("2026-12-22T14:00:00Z")
    expect(await refusalsOf(anna, own)).toEqual([
      "b2b.requested_ship_date.too_early",
    ])
    const answer = await complete(anna, own)
    expect(answer.status).toBe(400)
    expect(answer.body.message).toContain("Send 2026-12-24 or a later day.")
  })

  it("falls to a holiday that the office set after it was chosen", async () => {
    desk.itIs("2026-12-22T09:00:00Z")
    const own = await readyCart(shop, anna, {
      requested_ship_date: "2026-12-24",
    })
    await desk.setCalendar({ holidays: ["2026-12-24", "2026-12-25"] })
    const answer = await complete(anna, own)
    expect(answer.status).toBe(400)
    expect(answer.body.code).toBe("b2b.requested_ship_date.day_off")
    expect(answer.body.message).toContain("Send 2026-12-28")
  })

  it("may be today or far away where the office sets nothing, by its own calendar", async () => {
    await desk.setCalendar({
      lead_time_days: 0,
      cut_off_time: null,
      furthest_days: null,
      holidays: [],
      working_weekdays: ["sunday", ...WEEK, "saturday"],
    })
    // In summer London is an hour ahead of UTC.
    desk.itIs("2027-07-14T23:30:00Z")
    const yesterday = await setHeader(anna, cart, {
      requested_ship_date: "2027-07-14",
    })
    expect(yesterday.body.code).toBe("b2b.requested_ship_date.past")
    for (const day of ["2027-07-15", "2099-06-01"]) {
      const set = await setHeader(anna, cart, { requested_ship_date: day })
      expect(set.body.order_header.requested_ship_date).toBe(day)
    }
    expect(await shipDates()).toMatchObject({ furthest: null, days_off: [] })
  })
})
