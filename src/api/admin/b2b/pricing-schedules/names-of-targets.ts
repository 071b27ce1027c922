import type { MedusaContainer } from "@medusajs/framework/types"
import { graph } from "../../../../utils/graph"
import type { AdminAssignment } from "./types"

type Target = Pick<AdminAssignment, "target_type" | "target_id">

/** Where each kind of target is found, and what people call it. */
const ENTITIES: Partial<
  Record<
    Target["target_type"],
    { entity: string; fields: string[]; name: (row: NamedRow) => string }
  >
> = {
  account: {
    entity: "b2b_account",
    fields: ["id", "number", "office.code", "b2b_company.name"],
    name: ({ number, b2b_company: company, office }) =>
      [number, company?.name, office && `(${office.code})`]
        .filter(Boolean)
        .join(" "),
  },
  company: {
    entity: "b2b_company",
    fields: ["id", "name"],
    name: ({ id, name }) => name ?? id,
  },
  ship_to: {
    entity: "b2b_ship_to",
    fields: ["id", "code", "name", "company.name"],
    name: ({ code, name, company }) =>
      [company?.name, code, name].filter(Boolean).join(", "),
  },
  price_group: {
    entity: "customer_group",
    fields: ["id", "name"],
    name: ({ id, name }) => name ?? id,
  },
}

type NamedRow = {
  id: string
  name?: string | null
  number?: string | null
  code?: string | null
  office?: { code: string } | null
  company?: { name: string } | null
  b2b_company?: { name: string } | null
}

/** Names of the targets by their ids: one query for each kind. */
export async function namesOfTargets(
  scope: MedusaContainer,
  targets: readonly Target[]
): Promise<Map<string, string>> {
  const named = await Promise.all(
    Object.entries(ENTITIES).map(async ([type, { entity, fields, name }]) => {
      const ids = targets
        .filter(({ target_type }) => target_type === type)
        .map(({ target_id }) => target_id)
      const { rows } =
        ids.length === 0
          ? { rows: [] }
          : await graph<NamedRow>(scope, {
              entity,
              fields,
              filters: { id: ids },
            })
      return rows.map((row): [string, string] => [row.id, name(row)])
    })
  )
  return new Map(named.flat())
}
