import { chosenId } from "../../../modules/import"
import { codeKey, companiesByHandle, idsByCode } from "./look-ups"
import { plainFields, textOf, wordsOf, type Planner } from "./plan"

export const planShipTos: Planner = async ({ scope, batchId }, rows) => {
  const companies = await companiesByHandle(
    scope,
    rows.map(({ values }) => textOf(values, "company"))
  )
  return rows.map(({ line, key, values }) => {
    const common = { line, entity: "ship_to" as const, entity_key: key }
    const handle = textOf(values, "company")
    const companyId = companies.get(handle)
    if (companyId === undefined) {
      return { ...common, refusal: `there is no company "${handle}"` }
    }
    return {
      ...common,
      new_id: chosenId("shpto", batchId, companyId, textOf(values, "code")),
      fields: { ...plainFields(values, ["company"]), company_id: companyId },
      initial: { status: "active" },
    }
  })
}

/** The ship-tos of a project have to be there before it. */
export const planProjects: Planner = async ({ scope, batchId }, rows) => {
  const companies = await companiesByHandle(
    scope,
    rows.map(({ values }) => textOf(values, "company"))
  )
  const shipTos = await idsByCode(
    scope,
    "ship_to",
    rows.flatMap(({ values }) => {
      const companyId = companies.get(textOf(values, "company"))
      return companyId === undefined
        ? []
        : (wordsOf(values, "ship_tos") ?? []).map((code) => ({
            company_id: companyId,
            code,
          }))
    })
  )
  return rows.map(({ line, key, values }) => {
    const common = { line, entity: "project" as const, entity_key: key }
    const handle = textOf(values, "company")
    const companyId = companies.get(handle)
    if (companyId === undefined) {
      return { ...common, refusal: `there is no company "${handle}"` }
    }
    const codes = wordsOf(values, "ship_tos")
    const ids = (codes ?? []).map((code) =>
      shipTos.get(codeKey({ company_id: companyId, code }))
    )
    const unknown = codes?.filter((_, index) => ids[index] === undefined) ?? []
    if (unknown.length > 0) {
      const refusal = `the company has no ship-to ${unknown.join(", ").slice(0, 200)}`
      return { ...common, refusal }
    }
    const shipToIds = ids.flatMap((id) => id ?? []).sort()
    return {
      ...common,
      new_id: chosenId("proj", batchId, companyId, textOf(values, "code")),
      fields: {
        ...plainFields(values, ["company", "ship_tos"]),
        company_id: companyId,
        ...(codes ? { ship_to_ids: shipToIds } : {}),
      },
      initial: { status: "open" },
    }
  })
}
