import { chosenId } from "../../../modules/import"
import { companiesByHandle, customersByEmail, rolesOf } from "./look-ups"
import { plainFields, textOf, wordsOf, type Planner } from "./plan"

/** Not the member's own: they go to a customer that has to be created. */
const PERSON = ["company", "email", "first_name", "last_name", "phone"]

/**
 * A person is found by his e-mail address. One whom the shop does not know becomes
 * a customer without a login; one whom it knows keeps his name as it is.
 */
export const planMembers: Planner = async ({ scope, batchId }, rows) => {
  const companies = await companiesByHandle(
    scope,
    rows.map(({ values }) => textOf(values, "company"))
  )
  const customers = await customersByEmail(
    scope,
    rows.map(({ values }) => textOf(values, "email"))
  )
  const roleId = await rolesOf(scope, [...companies.values()])

  return rows.map(({ line, key, values }) => {
    const common = { line, entity: "member" as const, entity_key: key }
    const handle = textOf(values, "company")
    const companyId = companies.get(handle)
    if (companyId === undefined) {
      return { ...common, refusal: `there is no company "${handle}"` }
    }
    const codes = wordsOf(values, "roles") ?? []
    const unknown = codes.filter((code) => !roleId(companyId, code))
    if (unknown.length > 0) {
      const refusal = `the company has no role ${unknown.join(", ").slice(0, 200)}`
      return { ...common, refusal }
    }
    const email = textOf(values, "email")
    const known = customers.get(email)
    const customerId = known ?? chosenId("cus", batchId, email)
    const person = {
      id: customerId,
      email,
      first_name: textOf(values, "first_name"),
      last_name: textOf(values, "last_name"),
      phone: textOf(values, "phone"),
    }
    return {
      ...common,
      new_id: chosenId("memb", batchId, companyId, customerId),
      fields: {
        ...plainFields(values, [...PERSON, "roles"]),
        company_id: companyId,
        customer_id: customerId,
        role_ids: codes.flatMap((code) => roleId(companyId, code) ?? []).sort(),
      },
      initial: {
        status: "active",
        ...(known === undefined
          ? { new_customer: JSON.stringify(person) }
          : {}),
      },
    }
  })
}
