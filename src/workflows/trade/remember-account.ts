import type { MedusaContainer } from "@medusajs/framework/types"
import { b2bOptions } from "../../options"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import type { B2bContext } from "./request-context"

/** Notes the account that a member named last, for requests that name none. */
export async function rememberAccount(
  container: MedusaContainer,
  { member, account }: B2bContext
): Promise<void> {
  await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .updateB2bMembers({
      id: member.id,
      chosen_account_id: account.id,
      chosen_at: b2bOptions().now(),
    })
}
