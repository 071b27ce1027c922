import type { MedusaContainer } from "@medusajs/framework/types"
import {
  TRADE_MODULE,
  type AccountRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { companiesByHandle } from "./look-ups"
import { textOf, type ReadableRow } from "./plan"
import { salesOfficeNamed } from "./sales-offices"

type Account = Pick<AccountRow, "id" | "company_id" | "office">

/** Null: the only active one of that currency. */
type UsualOffice = { office_id: string | null; currency_code: string }

export type TradeAccounts = {
  /** Companies that have one of the accounts. */
  companies: string[]
  /** @param usual the office that an empty cell stands for */
  find: (row: ReadableRow, usual?: UsualOffice) => Account | { refusal: string }
}

/**
 * Finds the trade accounts that rows mean: by their number, or by their company.
 * @param options.closed whether accounts with offices that are not active are meant, too
 */
export async function tradeAccountsOf(
  scope: MedusaContainer,
  rows: ReadableRow[],
  options: { closed?: boolean } = {}
): Promise<TradeAccounts> {
  const named = (column: string) =>
    rows.map(({ values }) => textOf(values, column))
  const [officeNamed, companies] = await Promise.all([
    salesOfficeNamed(scope, options),
    companiesByHandle(scope, named("company")),
  ])
  const numbers = [...new Set(named("account"))].filter(Boolean)
  const accounts = await scope
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bAccounts(
      { $or: [{ number: numbers }, { company_id: [...companies.values()] }] },
      { relations: ["office"], take: 100_000 }
    )
  return {
    companies: [...new Set(accounts.map(({ company_id }) => company_id))],
    find: ({ values }, usual) => {
      const office = officeNamed(
        textOf(values, "office") || (usual?.office_id ?? ""),
        usual?.currency_code
      )
      if ("refusal" in office) {
        return office
      }
      const [handle, number] = [
        textOf(values, "company"),
        textOf(values, "account"),
      ]
      const account = accounts.find(
        (row) =>
          row.office.id === office.id &&
          (number === ""
            ? row.company_id === companies.get(handle)
            : row.number === number)
      )
      return (
        account ?? {
          refusal: `the sales office has no trade account of "${number || handle}"`,
        }
      )
    },
  }
}
