import type { ApplyingSchedule } from "../../../modules/pricing-schedule"

/** In which context a buyer's prices are calculated. */
export type BuyerPricing = {
  /** What core's price rules are matched against, beside what core itself puts there. */
  context: {
    region_id: string
    currency_code: string
    [attribute: string]: unknown
  }
  schedules: ApplyingSchedule[]
  /** Other than before: lines that were priced before may cost something else. */
  key: string
}
