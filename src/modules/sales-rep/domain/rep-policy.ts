/** What an office lets its reps see and do. */
export type Policy = {
  sees: "own" | "own_and_unassigned" | "all"
  /** Added to a member's own while a rep acts as him. */
  permissions: string[]
  may_act_for_account: boolean
  may_place: boolean
  may_pay_on_account: boolean
  may_override_prices: boolean
  override_floor_percent: number
  discount_ceiling_percent: number
  /** The least margin of a proposed price on a known cost; null: none is looked at. */
  floor_margin_percent: number | null
  /** Partners never see one. */
  may_see_margin: boolean
  /** Whether a rep may note that the account accepted a proposal. */
  may_record_acceptance: boolean
  session_minutes: number
  hand_over_days: number
}

/** Of an office that has never said otherwise. */
export const DEFAULT_POLICY: Policy = {
  sees: "own_and_unassigned",
  permissions: [],
  may_act_for_account: true,
  may_place: true,
  may_pay_on_account: true,
  may_override_prices: false,
  override_floor_percent: 0,
  discount_ceiling_percent: 0,
  floor_margin_percent: null,
  may_see_margin: false,
  may_record_acceptance: false,
  session_minutes: 60,
  hand_over_days: 14,
}

/** All that a rep can ever do as somebody else: buy. He manages nobody. */
export const REP_PERMISSIONS = [
  "order.place",
  "order.view",
  "order.view_all",
  "price.view",
  "ship_to.use_any",
] as const

type Acted = {
  acts_as: "member" | "account"
  /** The member's own permissions, without what the office took from the account. */
  member: ReadonlySet<string>
  restrictions: readonly string[]
}

/**
 * What a rep may do while he acts: as a member what that member may, and what the
 * office adds; for the account itself all that has to do with buying. Neither reaches
 * beyond `REP_PERMISSIONS` nor what the office took away from the account.
 */
export function actingPermissions(
  { acts_as, member, restrictions }: Acted,
  policy: Pick<Policy, "permissions">
): Set<(typeof REP_PERMISSIONS)[number]> {
  return new Set(
    REP_PERMISSIONS.filter(
      (permission) =>
        !restrictions.includes(permission) &&
        (acts_as === "account" ||
          member.has(permission) ||
          policy.permissions.includes(permission))
    )
  )
}

/** A policy without what else its row has. */
export function pickPolicy(row: Policy): Policy {
  const keys = Object.keys(DEFAULT_POLICY) as (keyof Policy)[]
  return Object.fromEntries(keys.map((key) => [key, row[key]])) as Policy
}

/** What a rep reads of his office's policy: neither its margins nor who may see them. */
export type RepsOwnPolicy = Omit<
  Policy,
  "floor_margin_percent" | "may_see_margin"
>

/** A policy as the rep whom it binds reads it. */
export function repsOwnPolicy(policy: Policy): RepsOwnPolicy {
  const own: Partial<Policy> = { ...policy }
  delete own.floor_margin_percent
  delete own.may_see_margin
  return own as RepsOwnPolicy
}
