import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { refuseTargetCells } from "../../../modules/import"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { isForOffice } from "../../pricing-schedule/lines/refuse-target"
import { companiesByHandle } from "./look-ups"
import { textOf, type ReadableRow } from "./plan"
import { tradeAccountsOf } from "./trade-accounts"

/** A schedule that a row names. */
export type NamedSchedule = {
  id: string
  office_id: string | null
  currency_code: string
}

type Target = { id: string } | { refusal: string }

const named = (rows: ReadableRow[], column: string): string[] =>
  [...new Set(rows.map(({ values }) => textOf(values, column)))].filter(Boolean)

/** Finds whom a row's assignment is for, and whether he buys where the schedule is. */
export async function assignmentTargets(
  scope: MedusaContainer,
  rows: ReadableRow[]
): Promise<(row: ReadableRow, schedule: NamedSchedule) => Target> {
  const [companies, tradeAccounts, groups, reps] = await Promise.all([
    companiesByHandle(scope, named(rows, "company")),
    tradeAccountsOf(scope, rows, { closed: true }),
    priceGroupsNamed(scope, named(rows, "price_group")),
    salesRepsNamed(scope, named(rows, "sales_rep")),
  ])
  const shipTos = await shipTosNamed(scope, named(rows, "ship_to"), [
    ...companies.values(),
    ...tradeAccounts.companies,
  ])
  const buys = await buyersOf(scope, [
    ...companies.values(),
    ...tradeAccounts.companies,
  ])

  function companyOf(row: ReadableRow, schedule: NamedSchedule): Target {
    const handle = textOf(row.values, "company")
    if (handle === "") {
      const account = tradeAccounts.find(row, schedule)
      return "refusal" in account ? account : { id: account.company_id }
    }
    const id = companies.get(handle)
    return id === undefined
      ? { refusal: `there is no company "${handle}"` }
      : { id }
  }

  return (row, schedule) => {
    const type = textOf(row.values, "target_type")
    const wrong = refuseTargetCells(
      type,
      (column) => textOf(row.values, column) !== ""
    )
    if (wrong !== null) {
      return { refusal: wrong }
    }
    const foreign = {
      refusal: `the ${type.replace("_", " ")} buys from no sales office that the schedule is of`,
    }
    switch (type) {
      case "account": {
        const account = tradeAccounts.find(row, schedule)
        return "refusal" in account || isForOffice(schedule, account.office)
          ? account
          : foreign
      }
      case "company": {
        const company = companyOf(row, schedule)
        return "refusal" in company || buys(company.id, schedule)
          ? company
          : foreign
      }
      case "ship_to": {
        const company = companyOf(row, schedule)
        if ("refusal" in company) {
          return company
        }
        const shipTo = shipTos(company.id, textOf(row.values, "ship_to"))
        return "refusal" in shipTo || buys(company.id, schedule)
          ? shipTo
          : foreign
      }
      case "price_group":
        return groups(textOf(row.values, "price_group"))
      case "sales_rep":
        return reps(textOf(row.values, "sales_rep"))
      default:
        return { id: "" }
    }
  }
}

async function shipTosNamed(
  scope: MedusaContainer,
  names: string[],
  companyIds: string[]
): Promise<(companyId: string, name: string) => Target> {
  const shipTos =
    names.length === 0
      ? []
      : await scope
          .resolve<CompanyModuleService>(COMPANY_MODULE)
          .listB2bShipTos(
            { company_id: companyIds, $or: [{ code: names }, { id: names }] },
            { select: ["id", "code", "company_id"], take: 100_000 }
          )
  return (companyId, name) =>
    shipTos.find(
      ({ id, code, company_id }) =>
        company_id === companyId && (code === name || id === name)
    ) ?? { refusal: `the company has no ship-to "${name}"` }
}

async function priceGroupsNamed(
  scope: MedusaContainer,
  names: string[]
): Promise<(name: string) => Target> {
  const groups =
    names.length === 0
      ? []
      : await scope
          .resolve(Modules.CUSTOMER)
          .listCustomerGroups(
            { $or: [{ name: { $in: names } }, { id: names }] },
            { select: ["id", "name"], take: 100_000 }
          )
  return (name) =>
    groups.find((group) => group.name === name || group.id === name) ?? {
      refusal: `there is no price group "${name}"`,
    }
}

async function salesRepsNamed(
  scope: MedusaContainer,
  names: string[]
): Promise<(name: string) => Target> {
  const reps =
    names.length === 0
      ? []
      : await scope
          .resolve<SalesRepModuleService>(SALES_REP_MODULE)
          .listB2bSalesReps(
            { $or: [{ email: names }, { id: names }] },
            { select: ["id", "email"], take: 100_000 }
          )
  return (name) =>
    reps.find(({ id, email }) => email === name || id === name) ?? {
      refusal: `there is no sales rep "${name}"`,
    }
}

/** Whether a company has an account where a schedule is. */
async function buyersOf(
  scope: MedusaContainer,
  companyIds: string[]
): Promise<(companyId: string, schedule: NamedSchedule) => boolean> {
  const accounts =
    companyIds.length === 0
      ? []
      : await scope
          .resolve<TradeModuleService>(TRADE_MODULE)
          .listB2bAccounts(
            { company_id: [...new Set(companyIds)] },
            { relations: ["office"], take: 100_000 }
          )
  return (companyId, schedule) =>
    accounts.some(
      ({ company_id, office }) =>
        company_id === companyId && isForOffice(schedule, office)
    )
}
