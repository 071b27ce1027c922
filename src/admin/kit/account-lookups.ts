import type { Lookup, LookupAnswer } from "./form"

type Account = { company_id: string; id: string; label: string }
type Office = { id?: string; currency_code?: string }

function accountsOf({ companies = [] }: LookupAnswer, of: Office): Account[] {
  return companies.flatMap((company) =>
    (company.accounts ?? [])
      .filter(
        ({ office }) =>
          (of.id ?? office.id) === office.id &&
          (of.currency_code ?? office.currency_code) === office.currency_code
      )
      .map(({ id, number, office }) => ({
        company_id: company.id,
        id,
        label: [number, company.name, `(${office.code})`]
          .filter(Boolean)
          .join(" "),
      }))
  )
}

/**
 * Trade accounts, found by company or customer number.
 * @param of what the account's sales office must be
 */
export const accountLookup = (of: Office): Lookup => ({
  path: "/admin/b2b/companies",
  options: (answer) =>
    accountsOf(answer, of).map(({ id, label }) => ({ value: id, label })),
})

/** The same of any office; the value is the account's id and its company's. */
export const accountOfCompanyLookup = (): Lookup => ({
  path: "/admin/b2b/companies",
  options: (answer) =>
    accountsOf(answer, {}).map(({ id, company_id, label }) => ({
      value: `${id} ${company_id}`,
      label,
    })),
})
