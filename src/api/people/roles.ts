import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PERMISSION_CATALOGUE, peopleErrors } from "../../modules/company"
import { defined } from "../../utils/defined"
import {
  createRoleWorkflow,
  deleteRoleWorkflow,
  updateRoleWorkflow,
} from "../../workflows/company"
import { pageOf } from "../../workflows/company/reads/page"
import { listRoles } from "../../workflows/company/reads/roles"
import { ofCompany, subjectId, type Side } from "./side"
import type { CreateRoleBody, PageQuery, UpdateRoleBody } from "./validators"

const roleId = (req: MedusaRequest) =>
  subjectId(req, "role_id", peopleErrors.roleNotFound)

export function getRoles(side: Side) {
  return async (
    req: MedusaRequest<unknown, PageQuery>,
    res: MedusaResponse
  ): Promise<void> => {
    const { rows, count } = await listRoles(
      req.scope,
      { company_id: await side.companyId(req) },
      pageOf(req.validatedQuery)
    )
    const { offset, limit } = req.validatedQuery
    res.json({ roles: rows, count, offset, limit })
  }
}

export function postRoles(side: Side) {
  return async (
    req: MedusaRequest<CreateRoleBody>,
    res: MedusaResponse
  ): Promise<void> => {
    const of = await ofCompany(side, req)
    const { result } = await createRoleWorkflow(req.scope).run({
      input: { ...of, role: req.validatedBody },
    })
    const { company_id } = of
    const { rows } = await listRoles(req.scope, { company_id, id: result.id })
    res.json({ role: rows[0] })
  }
}

export function postRole(side: Side) {
  return async (
    req: MedusaRequest<UpdateRoleBody>,
    res: MedusaResponse
  ): Promise<void> => {
    const of = await ofCompany(side, req)
    const id = roleId(req)
    await updateRoleWorkflow(req.scope).run({
      input: { ...of, role_id: id, change: defined(req.validatedBody) },
    })
    const { company_id } = of
    const { rows } = await listRoles(req.scope, { company_id, id })
    res.json({ role: rows[0] })
  }
}

export function deleteRole(side: Side) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const id = roleId(req)
    await deleteRoleWorkflow(req.scope).run({
      input: { ...(await ofCompany(side, req)), role_id: id },
    })
    res.json({ id, object: "role", deleted: true })
  }
}

/** What a role can be made of, with a sentence each. */
export function getPermissions(_req: MedusaRequest, res: MedusaResponse): void {
  res.json({ permissions: PERMISSION_CATALOGUE })
}
