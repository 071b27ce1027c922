import type { SalesRepRow } from "../../../../modules/sales-rep"
import type { StoreActingSession } from "../acting-sessions/types"

/** Who acted for the company; `ended_by` of one that just expired is null. */
export type StoreCompanySession = StoreActingSession & {
  account_number: string
  open: boolean
}

export type StoreCompanySessionListAnswer = {
  acting_sessions: StoreCompanySession[]
  count: number
  offset: number
  limit: number
}

/** A rep of an office that the company buys from. Instants are ISO. */
export type StoreRepConsent = {
  sales_rep: Pick<SalesRepRow, "id" | "name" | "kind"> & { serves: boolean }
  /** Null: the company has not agreed to him. */
  consent: {
    id: string
    given_at: string
    expires_at: string | null
    /** Whether its end is still to come. */
    counts: boolean
  } | null
}

export type StoreRepConsentListAnswer = {
  /** The wish to be asked, as a consent to be withdrawn; null: nobody has to ask. */
  asked: { id: string; given_at: string } | null
  rep_consents: StoreRepConsent[]
  count: number
  offset: number
  limit: number
}
