import { chosenId, makesCircle } from "../../../modules/import"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { companiesByHandle } from "./look-ups"
import { plainFields, textOf, type Planner } from "./plan"

/** A parent may be in the shop, or in an earlier row of the same file. */
export const planCompanies: Planner = async (plan, rows) => {
  const existing = await companiesByHandle(
    plan.scope,
    rows.flatMap(({ values }) => [
      textOf(values, "handle"),
      textOf(values, "parent"),
    ])
  )
  const above = await plan.scope
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .parentsAbove([...existing.values()])
  const parents = new Map([...above, ...plan.parents])
  const known = (handle: string): string | undefined =>
    existing.get(handle) ?? plan.companies.get(handle)

  return rows.map(({ line, key, values }) => {
    const common = { line, entity: "company" as const, entity_key: key }
    const handle = textOf(values, "handle")
    const parent = textOf(values, "parent")
    const id = existing.get(handle) ?? chosenId("comp", plan.batchId, handle)
    const parentId = parent === "" ? null : known(parent)
    if (parentId === undefined) {
      const refusal = `parent "${parent}" is neither a company nor in an earlier row`
      return { ...common, refusal }
    }
    if (parentId !== null && makesCircle(id, parentId, parents)) {
      return { ...common, refusal: `parent "${parent}" would make a circle` }
    }
    plan.companies.set(handle, id)
    if (parentId !== null) {
      plan.parents.set(id, parentId)
      parents.set(id, parentId)
    }
    return {
      ...common,
      new_id: id,
      fields: {
        ...plainFields(values, ["parent"]),
        ...("parent" in values ? { parent_id: parentId } : {}),
      },
      initial: {
        status: "active",
        bill_to_name: textOf(values, "name"),
      },
    }
  })
}
