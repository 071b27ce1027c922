import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { siteErrors } from "../../modules/company"
import type {
  AccessPatch,
  TargetIds,
} from "../../workflows/company/site-fields"
import { createShipToAccessWorkflow } from "../../workflows/company/workflows/create-ship-to-access"
import { deleteShipToAccessWorkflow } from "../../workflows/company/workflows/delete-ship-to-access"
import { updateShipToAccessWorkflow } from "../../workflows/company/workflows/update-ship-to-access"
import { readId } from "../admin/b2b/ids"
import { findAccesses } from "./find-row"
import type { ScopeOf } from "./scope"

type NewAccess = AccessPatch & TargetIds & { member_id: string }

/** Lets a member order to a ship-to, or to a project's ship-tos. */
export function createAccess(scopeOf: ScopeOf) {
  return async (
    req: MedusaRequest<NewAccess>,
    res: MedusaResponse
  ): Promise<void> => {
    const { company_id, actor } = await scopeOf(req)
    const { member_id, ship_to_id, project_id, ...terms } = req.validatedBody
    const target = { ship_to_id, project_id }
    const { result } = await createShipToAccessWorkflow(req.scope).run({
      input: { company_id, actor, member_id, target, terms },
    })
    const { rows } = await findAccesses(req.scope, { id: result.id })
    res.json({ ship_to_access: rows[0] })
  }
}

/** Changes dates and limit of an access. */
export function updateAccess(scopeOf: ScopeOf) {
  return async (
    req: MedusaRequest<AccessPatch>,
    res: MedusaResponse
  ): Promise<void> => {
    const { company_id, actor, row_id } = await scopeOf(req)
    const id = readId(row_id, siteErrors.accessNotFound)
    await updateShipToAccessWorkflow(req.scope).run({
      input: { company_id, actor, id, patch: req.validatedBody },
    })
    const { rows } = await findAccesses(req.scope, { id })
    res.json({ ship_to_access: rows[0] })
  }
}

/** Takes an access away. */
export function deleteAccess(scopeOf: ScopeOf) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const { company_id, actor, row_id } = await scopeOf(req)
    const id = readId(row_id, siteErrors.accessNotFound)
    await deleteShipToAccessWorkflow(req.scope).run({
      input: { company_id, actor, id },
    })
    res.json({ id, object: "ship_to_access", deleted: true })
  }
}
