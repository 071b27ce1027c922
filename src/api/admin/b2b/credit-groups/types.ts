import type {
  CreditGroupMember,
  CreditGroupStanding,
} from "../../../../modules/credit"
import type { AdminPage } from "../page"

/** Without how its accounts stand. */
export type AdminCreditGroup = {
  id: string
  name: string
  currency_code: string
  credit_limit: string
}

export type AdminCreditGroupListAnswer = AdminPage & {
  credit_groups: AdminCreditGroup[]
}

/** Amounts in the group's currency; each account's own in its office's. */
export type AdminCreditGroupAnswer = {
  credit_group: Omit<CreditGroupStanding, "members"> & {
    members: AdminCreditGroupMember[]
  }
}

export type AdminCreditGroupMember = CreditGroupMember & {
  number: string | null
  company: { id: string; name: string }
}
