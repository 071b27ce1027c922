/** A colleague who decides in one's place; days are `YYYY-MM-DD`, inclusive. */
export type StoreApprovalDelegation = {
  id: string
  member_id: string
  member_name: string
  delegate_id: string
  delegate_name: string
  starts_on: string
  ends_on: string
}

export type StoreApprovalDelegationAnswer = {
  approval_delegation: StoreApprovalDelegation
}

/** What the member let others do, and what others let him do. */
export type StoreApprovalDelegationListAnswer = {
  approval_delegations: StoreApprovalDelegation[]
  count: number
  offset: number
  limit: number
}
