import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import {
  pricingScheduleErrors,
  type PricingScheduleRow,
} from "../../../modules/pricing-schedule"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import {
  TRADE_MODULE,
  type SalesOfficeRow,
  type TradeModuleService,
} from "../../../modules/trade"
import type { CatalogueError } from "../../../utils/catalogue-error"
import type { AssignmentInput } from "./assignment-input"

type Schedule = Pick<PricingScheduleRow, "office_id" | "currency_code">

/** Whether a schedule can price what this sales office sells. */
export function isForOffice(
  { office_id, currency_code }: Schedule,
  office: Pick<SalesOfficeRow, "id" | "currency_code">
): boolean {
  return (
    office.currency_code.toLowerCase() === currency_code &&
    (office_id === null || office_id === office.id)
  )
}

/** What speaks against a schedule's going to this target; null: nothing. */
export async function refuseTarget(
  container: MedusaContainer,
  schedule: Schedule,
  assignment: AssignmentInput
): Promise<CatalogueError | null> {
  const { target_type: type, target_id: id } = assignment
  if ((type === "everyone") !== (id === "")) {
    return pricingScheduleErrors.lineInvalid(
      "the assignment",
      "everyone, and nobody else, has no target_id"
    )
  }
  if (assignment.own_orders_only && type !== "sales_rep") {
    return pricingScheduleErrors.lineInvalid(
      "the assignment",
      "own_orders_only is for a sales rep's schedule"
    )
  }
  const found = await findTarget(container, assignment)
  if (found === "missing") {
    return pricingScheduleErrors.targetNotFound("the assignment", type, id)
  }
  return found === "anywhere" || (await buysThere(container, schedule, found))
    ? null
    : pricingScheduleErrors.targetForeign(type, id)
}

/** Accounts are found by this where the target buys through accounts. */
type AccountFilter = { id: string } | { company_id: string }

async function findTarget(
  container: MedusaContainer,
  { target_type: type, target_id: id }: AssignmentInput
): Promise<AccountFilter | "anywhere" | "missing"> {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  switch (type) {
    case "account":
      return await exists(
        container
          .resolve<TradeModuleService>(TRADE_MODULE)
          .listB2bAccounts({ id }),
        { id }
      )
    case "company":
      return await exists(companies.listB2bCompanies({ id }), {
        company_id: id,
      })
    case "ship_to": {
      const [shipTo] = await companies.listB2bShipTos({ id })
      return shipTo ? { company_id: shipTo.company_id } : "missing"
    }
    case "price_group":
      return await exists(
        container.resolve(Modules.CUSTOMER).listCustomerGroups({ id }),
        "anywhere"
      )
    case "sales_rep":
      return await exists(
        container
          .resolve<SalesRepModuleService>(SALES_REP_MODULE)
          .listB2bSalesReps({ id }, { take: 1 }),
        "anywhere"
      )
    case "everyone":
      return "anywhere"
  }
}

async function exists<Found extends AccountFilter | "anywhere">(
  rows: Promise<unknown[]>,
  found: Found
): Promise<Found | "missing"> {
  return (await rows).length > 0 ? found : "missing"
}

async function buysThere(
  container: MedusaContainer,
  schedule: Schedule,
  filter: AccountFilter
): Promise<boolean> {
  const accounts = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bAccounts(filter, { relations: ["office"], take: null })
  return accounts.some(({ office }) => isForOffice(schedule, office))
}
