import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { peopleErrors } from "../../modules/company"
import {
  createInvitationWorkflow,
  linkInvitationWorkflow,
  resendInvitationWorkflow,
  revokeInvitationWorkflow,
} from "../../workflows/company"
import {
  listInvitations,
  type InvitationView,
} from "../../workflows/company/reads/invitations"
import { pageOf } from "../../workflows/company/reads/page"
import { ofCompany, subjectId, type Side } from "./side"
import type { CreateInvitationBody, InvitationListQuery } from "./validators"

const invitationId = (req: MedusaRequest) =>
  subjectId(req, "invitation_id", peopleErrors.invitationNotFound)

async function readInvitation(
  scope: MedusaContainer,
  company_id: string,
  id: string
): Promise<InvitationView | undefined> {
  const { rows } = await listInvitations(scope, { company_id, id })
  return rows[0]
}

export function getInvitations(side: Side) {
  return async (
    req: MedusaRequest<unknown, InvitationListQuery>,
    res: MedusaResponse
  ): Promise<void> => {
    const { q, status, ...page } = req.validatedQuery
    const { rows, count } = await listInvitations(
      req.scope,
      { company_id: await side.companyId(req), q, status },
      pageOf(page)
    )
    const { offset, limit } = page
    res.json({ invitations: rows, count, offset, limit })
  }
}

export function postInvitations(side: Side) {
  return async (
    req: MedusaRequest<CreateInvitationBody>,
    res: MedusaResponse
  ): Promise<void> => {
    const { accesses = [], job_title = null, ...body } = req.validatedBody
    if (accesses.length > 0) {
      side.mayGiveSites(req)
    }
    const of = await ofCompany(side, req)
    const { result } = await createInvitationWorkflow(req.scope).run({
      input: {
        ...of,
        invitation: { ...body, job_title, accesses, origin: side.origin },
      },
    })
    res.json({
      invitation: await readInvitation(req.scope, of.company_id, result.id),
    })
  }
}

export function resendInvitation(side: Side) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const of = await ofCompany(side, req)
    const id = invitationId(req)
    await resendInvitationWorkflow(req.scope).run({
      input: { ...of, invitation_id: id },
    })
    res.json({ invitation: await readInvitation(req.scope, of.company_id, id) })
  }
}

/** The link is in this answer and nowhere else. */
export function linkInvitation(side: Side) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const of = await ofCompany(side, req)
    const id = invitationId(req)
    const { result } = await linkInvitationWorkflow(req.scope).run({
      input: { ...of, invitation_id: id },
    })
    res.json({
      invitation: await readInvitation(req.scope, of.company_id, id),
      url: result.url,
    })
  }
}

export function revokeInvitation(side: Side) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const id = invitationId(req)
    await revokeInvitationWorkflow(req.scope).run({
      input: { ...(await ofCompany(side, req)), invitation_id: id },
    })
    res.json({ id, object: "invitation", deleted: true })
  }
}
