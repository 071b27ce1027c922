import type { MedusaContainer } from "@medusajs/framework/types"
import type { ApprovalRequestRow, Decider } from "../../../modules/approval"
import { effectivePermissions } from "../../../modules/company"
import { decidingOn } from "./deciding-on"
import { activeMembers } from "./members"

/** Whether whoever decides by a link may see prices. Reps do. */
export async function seesAmounts(
  container: MedusaContainer,
  request: ApprovalRequestRow,
  { type, id }: Pick<Decider, "type" | "id">
): Promise<boolean> {
  if (type !== "member") {
    return true
  }
  const [{ restrictions }, [member]] = await Promise.all([
    decidingOn(container, request),
    activeMembers(container, request.company_id, [id]),
  ])
  return effectivePermissions(member?.roles ?? [], restrictions).has(
    "price.view"
  )
}
