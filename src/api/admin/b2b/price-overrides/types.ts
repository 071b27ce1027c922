import type {
  GivenAway,
  GivenAwayTotal,
} from "../../../../workflows/sales-rep/queries/given-away"

type Page = { count: number; offset: number; limit: number }

export type AdminGivenPrice = GivenAway

export type AdminGivenAwayTotal = GivenAwayTotal

export type AdminPriceOverrideListAnswer = Page & {
  price_overrides: AdminGivenPrice[]
}

export type AdminGivenAwayTotalsAnswer = Page & {
  totals: AdminGivenAwayTotal[]
}
