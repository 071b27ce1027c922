import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { graph } from "../../../../utils/graph"
import { anyColumnContains } from "../../../../utils/search"
import { usableDestinations } from "../../../../workflows/trade/usable-ship-tos"
import { contextOf } from "../../../middlewares/require-permission"
import { createProject } from "../../../sites/change-sites"
import { projectFields } from "../../../sites/fields"
import { storeScope } from "../../../sites/scope"
import { sortOf } from "../../../sites/sort-of"
import type { ProjectListParams } from "../../../sites/validators"

/** The company's projects with `project.manage`, else those that this member may use. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const context = contextOf(req)
  // Parsed by the route's rule.
  const params = req.validatedQuery as ProjectListParams
  const { q, status, order, limit, offset } = params
  const { rows, count } = await graph(req.scope, {
    entity: "b2b_project",
    fields: projectFields,
    filters: {
      company_id: context.company.id,
      ...(context.permissions.has("project.manage")
        ? {}
        : { id: await usableIds(req) }),
      ...(status ? { status } : {}),
      ...(q ? { $or: anyColumnContains(["code", "name"], q) } : {}),
    },
    pagination: { skip: offset, take: limit, order: sortOf(order) },
  })
  res.json({ projects: rows, count, offset, limit })
}

async function usableIds(req: MedusaRequest): Promise<string[]> {
  const { projects } = await usableDestinations(req.scope, contextOf(req))
  return projects.map(({ id }) => id)
}

export const POST = createProject(storeScope)
