import {
  openShop,
  PEOPLE,
  signInAdmin,
  type Answer,
  type HttpClient,
  type Shop,
} from "../../world"
import { registerOf, type Refused, type Register } from "./trade-counter"

export const WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday"]

/** A shop whose office's calendar a clerk sets, and a buyer of it. */
export type ShipDesk = {
  shop: Shop
  register: Register
  anna: HttpClient
  setCalendar(calendar: object): Promise<Answer<Refused>>
  /** Weekdays, the day after an order that comes before 14:00. */
  usualCalendar(): Promise<void>
  /** In London it is the same as in UTC in winter, an hour more in summer. */
  itIs(instant: string): void
}

export async function openShipDesk(label: string): Promise<ShipDesk> {
  const shop = await openShop(label)
  const token = await signInAdmin(shop.server.url, shop.demo.admin)
  const clerk = shop.stranger.with({ token })
  const [office] = await shop.database.sql<{ id: string }>(
    "SELECT id FROM b2b_sales_office"
  )
  const setCalendar = (calendar: object): Promise<Answer<Refused>> =>
    clerk.post(`/admin/b2b/offices/${office?.id ?? ""}`, calendar)
  return {
    shop,
    register: registerOf(shop),
    anna: await shop.as(PEOPLE.anna),
    setCalendar,
    async usualCalendar() {
      const { status } = await setCalendar({
        lead_time_days: 1,
        cut_off_time: "14:00",
        working_weekdays: WEEK,
        holidays: ["2026-12-25", "2026-12-28"],
        furthest_days: 30,
        transit_days: 1,
      })
      expect(status).toBe(200)
    },
    itIs(instant) {
      shop.server.clock.freeze(new Date(instant))
    },
  }
}
