import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { graph } from "../../../../utils/graph"
import { findCompany } from "./find-company"

type SubListParams = { q?: string | undefined; status?: string[] | undefined }

type SubList<Row> = {
  /** The rows under the key that they have in the answer. */
  answer: (rows: Row[]) => Record<string, Row[]>
  entity: string
  /** Filters for the company's rows that contain the text. */
  search: (
    scope: MedusaContainer,
    companyId: string,
    text: string
  ) => Record<string, unknown> | Promise<Record<string, unknown>>
}

/** The GET handler of one paged list below a company. */
export function listOfCompany<Row>(list: SubList<Row>) {
  return async (
    req: MedusaRequest<unknown, SubListParams>,
    res: MedusaResponse
  ): Promise<void> => {
    const { id: companyId } = await findCompany(req)
    const { q, ...filters } = req.filterableFields
    const { skip, take = 0 } = req.queryConfig.pagination
    const { rows, count } = await graph<Row>(req.scope, {
      entity: list.entity,
      fields: req.queryConfig.fields,
      filters: {
        ...filters,
        company_id: companyId,
        ...(q ? await list.search(req.scope, companyId, q) : {}),
      },
      pagination: req.queryConfig.pagination,
    })
    res.json({ ...list.answer(rows), count, offset: skip, limit: take })
  }
}
