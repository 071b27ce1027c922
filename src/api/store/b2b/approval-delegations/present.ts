import type { MedusaContainer } from "@medusajs/framework/types"
import type { ApprovalDelegationRow } from "../../../../modules/approval"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../../modules/company"
import { customersOf } from "../../../../workflows/approval/people/members"
import type { StoreApprovalDelegation } from "./types"

/** Reads the names that these rows need, and shows one of them. */
export async function delegationPresenter(
  container: MedusaContainer,
  rows: ApprovalDelegationRow[]
): Promise<(row: ApprovalDelegationRow) => StoreApprovalDelegation> {
  const members = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listB2bMembers(
      { id: rows.flatMap((row) => [row.member_id, row.delegate_id]) },
      { select: ["id", "customer_id"], take: null }
    )
  const customers = await customersOf(
    container,
    members.map(({ customer_id }) => customer_id)
  )
  const names = new Map(
    members.map(({ id, customer_id }) => [id, customers.get(customer_id)?.name])
  )
  return ({ id, member_id, delegate_id, starts_on, ends_on }) => ({
    id,
    member_id,
    member_name: names.get(member_id) ?? member_id,
    delegate_id,
    delegate_name: names.get(delegate_id) ?? delegate_id,
    starts_on,
    ends_on,
  })
}
