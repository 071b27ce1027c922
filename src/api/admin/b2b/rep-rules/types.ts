import type {
  Reason,
  RepMoveConflict,
  RepRuleRow,
} from "../../../../modules/sales-rep"
import type { RepRuleFields } from "../../../../workflows/sales-rep/steps/save-rep-rule"

type Named = { id: string; name: string }

export type AdminRepRule = Omit<
  RepRuleFields,
  "price_group_ids" | "category_ids"
> & {
  id: string
  sales_rep_name: string
  /** A name is the id where the thing is gone. */
  price_groups: Named[]
  categories: Named[]
}

export type AdminRepRuleAnswer = { rep_rule: AdminRepRule }

export type AdminRepRuleListAnswer = {
  rep_rules: AdminRepRule[]
  count: number
  offset: number
  limit: number
}

/** `name`: of the price group or category that is the reason's value. */
export type AdminRepMoveReason = Reason & { name: string | null }

type Served = Pick<RepRuleRow, "type" | "sales_rep_id"> & { name: string }

export type AdminRepMove = {
  account: {
    id: string
    number: string | null
    company_id: string
    company_name: string
  }
  rule: Pick<RepRuleRow, "id" | "name" | "channel">
  type: RepRuleRow["type"]
  /** Who no longer serves it. */
  from: Served[]
  to: Omit<Served, "type">
  why: AdminRepMoveReason[]
}

/** `from`: who serves it, and stays. */
export type AdminRepMoveConflict = AdminRepMove &
  Pick<RepMoveConflict, "reason">

/** `token` stands for exactly these moves, on all pages. */
export type AdminRepRulePreviewAnswer = {
  token: string
  moves: AdminRepMove[]
  count: number
  offset: number
  limit: number
  conflicts: AdminRepMoveConflict[]
  conflict_count: number
  unchanged: number
  unmatched: number
}
