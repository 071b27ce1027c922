import type { MedusaContainer } from "@medusajs/framework/types"
import type { Permission } from "../../modules/company"
import {
  actingPermissions,
  SALES_REP_MODULE,
  type Policy,
  type SalesRepModuleService,
} from "../../modules/sales-rep"
import type { OrderHeaderRow } from "../../modules/trade"
import { b2bOptions } from "../../options"
import type { CatalogueError } from "../../utils/catalogue-error"
import { refuseStanding } from "./load-acting-session"

/** What whoever prepared a cart may do with it now. */
export type ActingRights = {
  policy: Policy
  /** Why he may not act for the account any more. */
  refusal: CatalogueError | null
  permissionsOf: (
    member: ReadonlySet<Permission>,
    restrictions: string[]
  ) => Set<Permission>
}

type PreparedHeader = Pick<
  OrderHeaderRow,
  | "account_id"
  | "company_id"
  | "office_id"
  | "sales_rep_id"
  | "acting_actor_id"
  | "acts_as"
  | "handed_over_at"
>

/** The rights of who prepared a cart, while it is his; null: it is the member's own. */
export async function actingRightsOf(
  container: MedusaContainer,
  header: PreparedHeader
): Promise<ActingRights | null> {
  if (header.acting_actor_id === null || header.handed_over_at !== null) {
    return null
  }
  const standing = await container
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .standing(header.sales_rep_id, header, b2bOptions().now())
  const acts_as = header.acts_as ?? "member"
  return {
    policy: standing.policy,
    // A clerk is no rep, and the office is his own.
    refusal:
      header.sales_rep_id === null
        ? null
        : refuseStanding(standing, header.account_id),
    permissionsOf: (member, restrictions) =>
      actingPermissions({ acts_as, member, restrictions }, standing.policy),
  }
}
