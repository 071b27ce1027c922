import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { siteErrors } from "../../modules/company"
import type {
  NewProject,
  NewShipTo,
  ProjectPatch,
  ShipToPatch,
} from "../../workflows/company/site-fields"
import { createProjectWorkflow } from "../../workflows/company/workflows/create-project"
import { createShipToWorkflow } from "../../workflows/company/workflows/create-ship-to"
import { updateProjectWorkflow } from "../../workflows/company/workflows/update-project"
import { updateShipToWorkflow } from "../../workflows/company/workflows/update-ship-to"
import { readId } from "../admin/b2b/ids"
import { findProject, findShipTo } from "./find-row"
import type { ScopeOf } from "./scope"

/** A new ship-to of the company. */
export function createShipTo(scopeOf: ScopeOf) {
  return async (
    req: MedusaRequest<NewShipTo>,
    res: MedusaResponse
  ): Promise<void> => {
    const { company_id, actor, needs_office } = await scopeOf(req)
    const { result } = await createShipToWorkflow(req.scope).run({
      input: { company_id, actor, needs_office, ship_to: req.validatedBody },
    })
    res.json({ ship_to: await findShipTo(req.scope, result.id) })
  }
}

/** Changes, closes or opens a ship-to. */
export function updateShipTo(scopeOf: ScopeOf) {
  return async (
    req: MedusaRequest<ShipToPatch>,
    res: MedusaResponse
  ): Promise<void> => {
    const { company_id, actor, needs_office, row_id } = await scopeOf(req)
    const id = readId(row_id, siteErrors.shipToNotFound)
    await updateShipToWorkflow(req.scope).run({
      input: { company_id, actor, id, needs_office, patch: req.validatedBody },
    })
    res.json({ ship_to: await findShipTo(req.scope, id) })
  }
}

/** A new project of the company. */
export function createProject(scopeOf: ScopeOf) {
  return async (
    req: MedusaRequest<NewProject>,
    res: MedusaResponse
  ): Promise<void> => {
    const { company_id, actor } = await scopeOf(req)
    const { result } = await createProjectWorkflow(req.scope).run({
      input: { company_id, actor, project: req.validatedBody },
    })
    res.json({ project: await findProject(req.scope, result.id) })
  }
}

/** Changes a project: status, dates, ship-tos. */
export function updateProject(scopeOf: ScopeOf) {
  return async (
    req: MedusaRequest<ProjectPatch>,
    res: MedusaResponse
  ): Promise<void> => {
    const { company_id, actor, row_id } = await scopeOf(req)
    const id = readId(row_id, siteErrors.projectNotFound)
    await updateProjectWorkflow(req.scope).run({
      input: { company_id, actor, id, patch: req.validatedBody },
    })
    res.json({ project: await findProject(req.scope, id) })
  }
}
