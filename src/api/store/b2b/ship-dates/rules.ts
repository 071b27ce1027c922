import type { StoreRule } from "../rule"
import { StoreShipDatesParams } from "./validators"

/** The guard on the cart in the query decides, where one is named. */
export const shipDateRules: StoreRule[] = [
  {
    path: "/store/b2b/ship-dates",
    method: "GET",
    needs: "account",
    acting: true,
    query: StoreShipDatesParams,
  },
]
