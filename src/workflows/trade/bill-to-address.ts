import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
  type CompanyRow,
} from "../../modules/company"
import type { AccountRow } from "../../modules/trade"
import type { B2bContext } from "./request-context"

/** Who pays: the company, or its parent where the account bills the parent. */
export async function payingCompany(
  container: MedusaContainer,
  account: Pick<AccountRow, "bill_to">,
  company: CompanyRow
): Promise<CompanyRow> {
  return account.bill_to === "parent" && company.parent_id
    ? container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .retrieveB2bCompany(company.parent_id)
    : company
}

/** A company's bill-to in the shape of a Medusa address. */
export function billToAsAddress(company: CompanyRow) {
  return {
    company: company.bill_to_name ?? company.name,
    first_name: "",
    last_name: "",
    address_1: company.bill_to_address_1,
    address_2: company.bill_to_address_2 ?? "",
    city: company.bill_to_city,
    province: company.bill_to_province ?? "",
    postal_code: company.bill_to_postal_code,
    country_code: company.bill_to_country_code.toLowerCase(),
    phone: company.phone ?? "",
  }
}

/** The bill-to of an account, as the cart's billing address must read. */
export async function billToAddressOf(
  container: MedusaContainer,
  { account, company }: Pick<B2bContext, "account" | "company">
) {
  return billToAsAddress(await payingCompany(container, account, company))
}
