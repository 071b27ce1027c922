import type { MedusaContainer } from "@medusajs/framework/types"
import { applicationErrors } from "../../../../modules/trade"
import { toMedusaError } from "../../../../utils/catalogue-error"
import { graph, type Rows } from "../../../../utils/graph"
import type { AdminApplicant, AdminApplication } from "./types"

const FIELDS = [
  "*",
  "office.id",
  "office.name",
  "office.code",
  "office.currency_code",
]

type Row = Omit<AdminApplication, "customer">

/** A page of applications, each with who applied. */
export async function findApplications(
  scope: MedusaContainer,
  input: {
    filters: Record<string, unknown>
    pagination?: { take: number; skip: number; order: Record<string, string> }
  }
): Promise<Rows<AdminApplication>> {
  const { rows, count } = await graph<Row>(scope, {
    entity: "b2b_application",
    fields: FIELDS,
    ...input,
  })
  const customers = await graph<AdminApplicant>(scope, {
    entity: "customer",
    fields: ["id", "email", "first_name", "last_name", "phone"],
    filters: { id: rows.map(({ customer_id }) => customer_id) },
  })
  const byId = new Map(customers.rows.map((row) => [row.id, row]))
  return {
    rows: rows.map((row) => ({
      ...present(row),
      customer: byId.get(row.customer_id) ?? null,
    })),
    count,
  }
}

/** @throws MedusaError `not_found`, code `b2b.application.not_found` */
export async function findApplication(
  scope: MedusaContainer,
  id: string
): Promise<AdminApplication> {
  const { rows } = await findApplications(scope, { filters: { id } })
  const [application] = rows
  if (!application) {
    throw toMedusaError(applicationErrors.notFound(id))
  }
  return application
}

function present(row: Row): Row {
  const { office, ...application } = row
  const { id, name, code, currency_code } = office
  return { ...application, office: { id, name, code, currency_code } }
}
