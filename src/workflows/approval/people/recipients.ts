import type { MedusaContainer } from "@medusajs/framework/types"
import {
  APPROVAL_MODULE,
  countsOn,
  type ApprovalModuleService,
  type ApprovalRequestRow,
} from "../../../modules/approval"
import { decidingOn } from "./deciding-on"
import { activeMembers, customersOf, memberCandidates } from "./members"

type Recipient = { id: string; email: string }

/** Members who are asked now, with those who stand in for them; or those who asked. */
export async function memberRecipients(
  container: MedusaContainer,
  request: ApprovalRequestRow,
  who: "deciders" | "askers"
): Promise<Recipient[]> {
  const ids =
    who === "askers"
      ? [request.member_id]
      : await decidersOf(container, request)
  const members = await activeMembers(container, request.company_id, ids)
  const customers = await customersOf(
    container,
    members.map(({ customer_id }) => customer_id)
  )
  return members.flatMap(({ id, customer_id }) => {
    const email = customers.get(customer_id)?.email
    return email ? [{ id, email }] : []
  })
}

async function decidersOf(
  container: MedusaContainer,
  request: ApprovalRequestRow
): Promise<string[]> {
  const deciding = await decidingOn(container, request)
  const candidates = await memberCandidates(container, deciding)
  const asked = candidates
    .filter(({ keys }) => keys.some((key) => request.awaits.includes(key)))
    .map(({ id }) => id)
  const delegations = await container
    .resolve<ApprovalModuleService>(APPROVAL_MODULE)
    .listB2bApprovalDelegations({ member_id: asked }, { take: null })
  const standIns = delegations
    .filter((delegation) => countsOn(delegation, deciding.today))
    .map(({ delegate_id }) => delegate_id)
  return [...new Set([...asked, ...standIns])]
}
