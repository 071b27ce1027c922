import type { MedusaContainer } from "@medusajs/framework/types"
import {
  APPROVAL_MODULE,
  countsOn,
  type ApprovalModuleService,
  type Candidate,
  type Decider,
} from "../../../modules/approval"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import {
  activeMembers,
  customersOf,
  keysOf,
  memberCandidates,
  type Deciding,
} from "./members"

/** The account whose order is decided about. */
export type DecidingFor = Deciding & { account_id: string; office_id: string }

/** All who could answer for an account now: its members, and the reps who serve it. */
export async function candidatesFor(
  container: MedusaContainer,
  of: DecidingFor
): Promise<Candidate[]> {
  const [members, reps] = await Promise.all([
    memberCandidates(container, of),
    container
      .resolve<SalesRepModuleService>(SALES_REP_MODULE)
      .servingReps(of.account_id),
  ])
  return [
    ...members,
    ...reps.map((id) => ({
      type: "sales_rep" as const,
      id,
      keys: [`sales_rep:${of.account_id}`],
    })),
  ]
}

/**
 * A member as he may decide now, for himself and for those who let him; null: he is no
 * active member any more.
 */
export async function memberDecider(
  container: MedusaContainer,
  of: Deciding,
  memberId: string
): Promise<Decider | null> {
  const { company_id, today } = of
  const delegations = await container
    .resolve<ApprovalModuleService>(APPROVAL_MODULE)
    .listB2bApprovalDelegations(
      { company_id, delegate_id: memberId },
      { take: null }
    )
  const lenders = delegations
    .filter((delegation) => countsOn(delegation, today))
    .map(({ member_id }) => member_id)
  const members = await activeMembers(container, company_id, [
    memberId,
    ...lenders,
  ])
  const self = members.find(({ id }) => id === memberId)
  if (!self) {
    return null
  }
  const customers = await customersOf(container, [self.customer_id])
  return {
    type: "member",
    id: self.id,
    name: customers.get(self.customer_id)?.name ?? self.id,
    keys: keysOf(self, of),
    stands_in_for: members
      .filter(({ id }) => id !== memberId)
      .map((member) => ({ member_id: member.id, keys: keysOf(member, of) })),
  }
}

/** A rep as he may decide about an account's orders: he does while he serves it. */
export async function repDecider(
  container: MedusaContainer,
  accountId: string,
  rep: { id: string; name: string }
): Promise<Decider> {
  const serving = await container
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .servingReps(accountId)
  return {
    type: "sales_rep",
    id: rep.id,
    name: rep.name,
    keys: serving.includes(rep.id) ? [`sales_rep:${accountId}`] : [],
    stands_in_for: [],
  }
}

/** A clerk decides only what was asked of his office. */
export function officeDecider(
  officeId: string,
  user: { id: string; name: string }
): Decider {
  return {
    type: "user",
    id: user.id,
    name: user.name,
    keys: [`office:${officeId}`],
    stands_in_for: [],
  }
}

/** All keys that somebody answers for, his own and those he was lent. */
export function allKeys({ keys, stands_in_for }: Decider): string[] {
  return [...keys, ...stands_in_for.flatMap((other) => other.keys)]
}
