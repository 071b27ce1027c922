import { chosenId } from "../../../modules/import"
import {
  codeKey,
  companiesByHandle,
  customersByEmail,
  idsByCode,
  memberKey,
  membersOf,
} from "./look-ups"
import {
  plainFields,
  textOf,
  type Plan,
  type Planner,
  type ReadableRow,
} from "./plan"

type Found = {
  row: ReadableRow
  handle: string
  email: string
  companyId: string | undefined
  customerId: string | undefined
}

/** Rows with the company and the person that they name. */
async function peopleOf(
  { scope }: Plan,
  rows: ReadableRow[]
): Promise<Found[]> {
  const named = rows.map((row) => ({
    row,
    handle: textOf(row.values, "company"),
    email: textOf(row.values, "email"),
  }))
  const companies = await companiesByHandle(
    scope,
    named.map(({ handle }) => handle)
  )
  const customers = await customersByEmail(
    scope,
    named.map(({ email }) => email)
  )
  return named.map((found) => ({
    ...found,
    companyId: companies.get(found.handle),
    customerId: customers.get(found.email),
  }))
}

/** Who may order to which ship-to, or to which project's ship-tos. */
export const planShipToAccesses: Planner = async (plan, rows) => {
  const people = await peopleOf(plan, rows)
  const codesIn = (column: "ship_to" | "project") =>
    people.flatMap(({ row, companyId }) => {
      const code = textOf(row.values, column)
      return companyId === undefined || code === ""
        ? []
        : [{ company_id: companyId, code }]
    })
  const [shipTos, projects, members] = [
    await idsByCode(plan.scope, "ship_to", codesIn("ship_to")),
    await idsByCode(plan.scope, "project", codesIn("project")),
    await membersOf(
      plan.scope,
      people.flatMap(({ companyId, customerId }) =>
        companyId === undefined || customerId === undefined
          ? []
          : [{ company_id: companyId, customer_id: customerId }]
      )
    ),
  ]

  return people.map(({ row, handle, email, companyId, customerId = "" }) => {
    const { line, key, values } = row
    const common = { line, entity: "ship_to_access" as const, entity_key: key }
    if (companyId === undefined) {
      return { ...common, refusal: `there is no company "${handle}"` }
    }
    const memberId = members.get(
      memberKey({ company_id: companyId, customer_id: customerId })
    )
    if (memberId === undefined) {
      return { ...common, refusal: `the company has no member ${email}` }
    }
    const column = textOf(values, "ship_to") === "" ? "project" : "ship_to"
    const code = textOf(values, column)
    const target = (column === "ship_to" ? shipTos : projects).get(
      codeKey({ company_id: companyId, code })
    )
    if (target === undefined) {
      return {
        ...common,
        refusal: `the company has no ${column.replace("_", "-")} "${code}"`,
      }
    }
    return {
      ...common,
      new_id: chosenId("shacc", plan.batchId, memberId, target),
      fields: {
        ...plainFields(values, ["company", "email", "ship_to", "project"]),
        member_id: memberId,
        ship_to_id: column === "ship_to" ? target : null,
        project_id: column === "project" ? target : null,
      },
      initial: {},
    }
  })
}
