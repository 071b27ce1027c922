import type { AdminPage } from "../page"

/** One `from_code` is `rate` `to_code` from `valid_from` on, until a later rate. */
export type AdminExchangeRate = {
  id: string
  from_code: string
  to_code: string
  rate: string
  valid_from: string
  source: string | null
}

export type AdminExchangeRateAnswer = { exchange_rate: AdminExchangeRate }

export type AdminExchangeRateListAnswer = AdminPage & {
  exchange_rates: AdminExchangeRate[]
}
