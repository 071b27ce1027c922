import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  effectivePermissions,
  type CompanyModuleService,
  type MemberRow,
} from "../../modules/company"
import { salesRepErrors } from "../../modules/sales-rep"
import type { AccountRow } from "../../modules/trade"
import { toMedusaError } from "../../utils/catalogue-error"

/**
 * Whose customer stands on what is ordered: the named member, or the account's order
 * contact; where it has none, the company's administrator of longest standing.
 * @throws MedusaError `b2b.acting.member_not_found`, `.no_order_contact`
 */
export async function actedMember(
  container: MedusaContainer,
  account: Pick<AccountRow, "company_id" | "order_contact_member_id">,
  memberId: string | null
): Promise<MemberRow> {
  const members = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listB2bMembers(
      {
        company_id: account.company_id,
        status: "active",
        ...(memberId === null ? {} : { id: memberId }),
      },
      {
        relations: ["roles", "company"],
        order: { created_at: "ASC", id: "ASC" },
        take: memberId === null ? null : 1,
      }
    )
  if (memberId !== null) {
    return members[0] ?? refuse(salesRepErrors.memberNotFound(memberId))
  }
  const contact = members.find(
    ({ id }) => id === account.order_contact_member_id
  )
  const administrator = members.find(({ roles }) =>
    effectivePermissions(roles, []).has("company.manage")
  )
  return contact ?? administrator ?? refuse(salesRepErrors.noOrderContact())
}

function refuse(error: Parameters<typeof toMedusaError>[0]): never {
  throw toMedusaError(error)
}
